package vn.tiendo.kpi.catalogue.exchange;

/** How many versions of a file were new; what was there already changed nothing. */
public record Taken(int forms, int indicators) {}
