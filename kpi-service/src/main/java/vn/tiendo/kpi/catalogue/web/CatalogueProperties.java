package vn.tiendo.kpi.catalogue.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who keeps the catalogue.
 *
 * @param keeper code of the unit whose administrators (and those of units above it) define indicators and forms for
 *        everybody; a province that runs the service for itself alone names itself
 */
@Validated
@ConfigurationProperties("tiendo.kpi.catalogue")
record CatalogueProperties(@DefaultValue("VN") @NotBlank String keeper) {}
