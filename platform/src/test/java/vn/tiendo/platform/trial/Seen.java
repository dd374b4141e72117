package vn.tiendo.platform.trial;

record Seen(int times) {}
