package vn.tiendo.report.catalogue;

import java.util.List;
import vn.tiendo.events.FormFigure;

/** A form with its figures in their order. */
public record DefinedForm(String code, String name, List<FormFigure> figures) {}
