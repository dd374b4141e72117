package vn.tiendo.plan.unit;

import java.util.Set;

/**
 * A district of before the reform; the reform ended them all.
 *
 * @param successors codes of the communes of today that hold a part of its area
 */
record OldDistrict(String code, String name, OldProvince province, Set<String> successors) {}
