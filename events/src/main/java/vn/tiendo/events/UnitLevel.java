package vn.tiendo.events;

/** The tier a unit of government stands on. Since 2025-07-01 districts exist only in history. */
public enum UnitLevel {
    NATION, PROVINCE, DISTRICT, COMMUNE
}
