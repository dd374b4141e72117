package vn.tiendo.plan.importing.file;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Follows the paths drawn on a page and keeps the straight lines, also those drawn as thin filled boxes. */
final class PdfPaths {

    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 50_000;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    /** From one point to another; a box to be filled goes from corner to corner. */
    private record Stroke(Point2D from, Point2D to, boolean box) {}

    /** Takes an operator that draws; false of any other. */
    boolean take(String operator, List<COSBase> operands, Matrix matrix) {
        var numbers = operands.stream().filter(COSNumber.class::isInstance)
                .mapToDouble(one -> ((COSNumber) one).floatValue()).toArray();
        switch (operator) {
            case "m" -> {
                if (numbers.length >= 2) {
                    start = point(matrix, numbers[0], numbers[1]);
                    current = start;
                }
            }
            case "l" -> {
                if (numbers.length >= 2) {
                    lineTo(point(matrix, numbers[0], numbers[1]));
                }
            }
            case "c", "v", "y" -> {
                if (numbers.length >= 4) {
                    current = point(matrix, numbers[numbers.length - 2], numbers[numbers.length - 1]);
                }
            }
            case "re" -> {
                if (numbers.length >= 4) {
                    box(matrix, numbers);
                }
            }
            case "h" -> lineTo(start);
            case "S" -> stroke();
            case "s", "b", "b*" -> {
                lineTo(start);
                stroke();
            }
            case "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            case "n" -> path.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lineTo(Point2D to) {
        if (path.size() < MOST) {
            path.add(new Stroke(current, to, false));
        }
        current = to;
    }

    private void box(Matrix matrix, double[] box) {
        var first = point(matrix, box[0], box[1]);
        var across = point(matrix, box[0] + box[2], box[1] + box[3]);
        if (path.size() < MOST) {
            path.add(new Stroke(first, across, true));
        }
        start = first;
        current = first;
    }

    private void stroke() {
        for (var stroke : path) {
            if (stroke.box()) {
                var corner = new Point2D.Double(stroke.to().getX(), stroke.from().getY());
                var opposite = new Point2D.Double(stroke.from().getX(), stroke.to().getY());
                add(new Stroke(stroke.from(), corner, false));
                add(new Stroke(corner, stroke.to(), false));
                add(new Stroke(stroke.to(), opposite, false));
                add(new Stroke(opposite, stroke.from(), false));
            } else {
                add(stroke);
            }
        }
        path.clear();
    }

    /** A filled shape is a line where it is thin, as a whole or box by box. */
    private void fill() {
        if (path.stream().allMatch(Stroke::box)) {
            path.forEach(this::add);
        } else {
            double left = path.stream().mapToDouble(one -> Math.min(one.from().getX(), one.to().getX())).min()
                    .orElse(0);
            double right = path.stream().mapToDouble(one -> Math.max(one.from().getX(), one.to().getX())).max()
                    .orElse(0);
            double low = path.stream().mapToDouble(one -> Math.min(one.from().getY(), one.to().getY())).min().orElse(0);
            double high = path.stream().mapToDouble(one -> Math.max(one.from().getY(), one.to().getY())).max()
                    .orElse(0);
            add(new Stroke(new Point2D.Double(left, low), new Point2D.Double(right, high), true));
        }
        path.clear();
    }

    private void add(Stroke stroke) {
        double width = Math.abs(stroke.from().getX() - stroke.to().getX());
        double height = Math.abs(stroke.from().getY() - stroke.to().getY());
        if (strokes.size() < MOST && Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST) {
            strokes.add(stroke);
        }
    }

    private static Point2D point(Matrix matrix, double x, double y) {
        return matrix.transformPoint((float) x, (float) y);
    }

    /** The lines as they stand on a page whose text runs in this direction. */
    List<Rule> rules(PDRectangle box, int turn) {
        return strokes.stream().map(stroke -> rule(turned(stroke.from(), box, turn), turned(stroke.to(), box, turn)))
                .toList();
    }

    private static Point2D turned(Point2D point, PDRectangle box, int turn) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    private static Rule rule(Point2D one, Point2D other) {
        double width = Math.abs(one.getX() - other.getX());
        double height = Math.abs(one.getY() - other.getY());
        return width >= height
                ? new Rule(true, (one.getY() + other.getY()) / 2, Math.min(one.getX(), other.getX()),
                        Math.max(one.getX(), other.getX()))
                : new Rule(false, (one.getX() + other.getX()) / 2, Math.min(one.getY(), other.getY()),
                        Math.max(one.getY(), other.getY()));
    }
}
