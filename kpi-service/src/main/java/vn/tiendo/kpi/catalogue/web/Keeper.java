package vn.tiendo.kpi.catalogue.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;

/** Who may change the catalogue: an administrator of the unit that keeps it, or of one above. */
@Component
@EnableConfigurationProperties(CatalogueProperties.class)
class Keeper {

    private final Access access;
    private final CatalogueProperties properties;

    Keeper(Access access, CatalogueProperties properties) {
        this.access = access;
        this.properties = properties;
    }

    CurrentUser require() {
        return access.mayAdminister(properties.keeper());
    }
}
