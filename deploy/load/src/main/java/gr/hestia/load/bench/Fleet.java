package gr.hestia.load.bench;

import gr.hestia.platform.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An installation with more tenants than Greece has municipalities, and with room for as many connections as a pool for
 * each tenant takes. It is kept beside the one that other parts measure, which stays as it is.
 *
 * <p>One tenant is brought in as always. All others are made straight away: the schema by the product's own code, what
 * describes the centre as a copy of the first, an organization and a coordinator in Keycloak. Each stands in the reference
 * list as a municipality of its own, in this database only.
 */
public final class Fleet implements AutoCloseable {

    /** Two for each of 1,000 tenants, and what Keycloak and the load test need. */
    private static final Map<String, String> ROOM = Map.of("max_connections", "2300");

    private static final int TELL_EVERY = 50;

    private final Bench bench;
    private final Site site;
    private final List<Desk> desks;

    private Fleet(Bench bench, Site site, int count) {
        this.bench = bench;
        this.site = site;
        make(count);
        this.desks = openDesks(count);
    }

    /** The fleet of the last time with at least so many tenants, all of them ready to work; those that are missing are made. */
    public static Fleet of(Bench bench, int count) {
        Bench beside = bench.beside("fleet" + (bench.size().full() ? "" : "-quick"));
        Site site = Site.open(beside, ROOM);
        try {
            return new Fleet(beside, site, count);
        } catch (RuntimeException failure) {
            site.close();
            throw failure;
        }
    }

    /** The same bench with its data where the tenants are. */
    public Bench bench() {
        return bench;
    }

    /** Where the tenants are. */
    public Site site() {
        return site;
    }

    /** The desks of all, by slug. */
    public List<Desk> desks() {
        return desks;
    }

    private void make(int count) {
        JdbcClient database = site.database();
        if (made() == 0) {
            try (var _ = site.startTenantAdmin()) {
                site.bringIn(site.municipalities(1));
            }
        }
        if (made() >= count) {
            return;
        }
        TenantId first = new TenantId(database.sql("select id from catalog.tenant where slug not like 'fleet-%'")
                .query(UUID.class)
                .single());
        try (FleetMaker maker = FleetMaker.of(site.installation(), database, first)) {
            for (int number = made(); number < count; number++) {
                maker.make("fleet-%04d".formatted(number));
                if (number % TELL_EVERY == 0) {
                    bench.terminal().say(number + " of " + count + " tenants are made");
                }
            }
        }
    }

    /** In a new installation there is not even a catalog: tenant-admin makes it. */
    private int made() {
        JdbcClient database = site.database();
        boolean catalog = database.sql("select to_regclass('catalog.tenant') is not null")
                .query(Boolean.class)
                .single();
        return catalog
                ? database.sql("select count(*) from catalog.tenant")
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private List<Desk> openDesks(int count) {
        try (Desks opened = Desks.in(site.installation())) {
            return opened.open(site, count, bench.size().people());
        } finally {
            site.settle();
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
