-- The public directory of centres: finding a municipality whatever the alphabet and the spelling.

-- Writes a name as it sounds, in Latin letters, so that «Σφακιά», «ΣΦΑΚΙΑ», Sfakia and Sphakia meet. What sounds alike is
-- made alike: η ι υ ει οι → i, ο ω → o, αι → e, ου → u, φ β ph → v, χ ξ ch kh → h, θ th → t. A few more hits cost less
-- than a centre that is not found. Anything that is neither letter nor digit becomes a space.
create function search_sound(written text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(regexp_replace(
        translate(
            replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                translate(
                    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                        search_form(written),
                        'ου', 'u'), 'αι', 'e'), 'ει', 'i'), 'οι', 'i'), 'υι', 'i'), 'αυ', 'av'), 'ευ', 'ev'),
                        'μπ', 'b'), 'ντ', 'd'), 'γκ', 'g'), 'ψ', 'ps'),
                    'αβγδεζηθικλμνξοπρστυφχω', 'avgdeziτiklmnhoprstifho'),
                'th', 'τ'), 'ch', 'h'), 'kh', 'h'), 'ph', 'f'), 'ou', 'u'), 'ai', 'e'), 'ei', 'i'), 'oi', 'i'), 'mp', 'b'),
                'nt', 'd'), 'gk', 'g'), 'au', 'av'), 'eu', 'ev'),
            'τfywcqx', 'tviokkh'),
        '(.)\1+', '\1', 'g'), '[^a-z0-9]+', ' ', 'g'));

create index municipality_sound on municipality using gin (search_sound(search_text) extensions.gin_trgm_ops);
create index regional_unit_sound on regional_unit
    using gin (search_sound(name_el || ' ' || name_en) extensions.gin_trgm_ops);
