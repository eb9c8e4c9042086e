-- A coordinator says whom the branches serve, and the public directory follows in the same click.
grant insert, delete, update (basis) on catchment to hestia_web;
