package vn.tiendo.platform.trial;

import java.math.BigDecimal;

record Note(String unit, int writes, BigDecimal amount) {}
