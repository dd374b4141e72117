package vn.tiendo.bench.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Brings a picture down to 256 colours by median cut, a third of its size; a page has few colours, so nobody sees it. */
final class Palette {

    private static final int COLOURS = 256;

    /** Colours of a box with how many pixels have each. */
    private record Box(List<Map.Entry<Integer, Integer>> colours) {

        long pixels() {
            return colours.stream().mapToLong(Map.Entry::getValue).sum();
        }

        int spread(int shift) {
            var statistics = colours.stream().mapToInt(colour -> channel(colour.getKey(), shift)).summaryStatistics();
            return statistics.getMax() - statistics.getMin();
        }

        /** How much is gained by cutting it: wide boxes with many pixels first. */
        double weight() {
            return colours.size() < 2 ? -1 : Math.sqrt((double) pixels()) * spread(widest());
        }

        int widest() {
            return List.of(16, 8, 0).stream().max(Comparator.comparingInt(this::spread)).orElseThrow();
        }

        List<Box> cut() {
            int shift = widest();
            var sorted = colours.stream()
                    .sorted(Comparator.comparingInt(colour -> channel(colour.getKey(), shift))).toList();
            long half = pixels() / 2;
            long sum = 0;
            int at = 0;
            while (at < sorted.size() - 1 && (at == 0 || sum + sorted.get(at).getValue() <= half)) {
                sum += sorted.get(at++).getValue();
            }
            return List.of(new Box(sorted.subList(0, at)), new Box(sorted.subList(at, sorted.size())));
        }

        /** The colour most pixels have: plain areas keep theirs exactly. */
        int colour() {
            return colours.stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }

    private Palette() {}

    static byte[] reduced(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var indexes = new HashMap<Integer, Integer>();
        var boxes = boxes(pixels);
        for (int index = 0; index < boxes.size(); index++) {
            for (var colour : boxes.get(index).colours()) {
                indexes.put(colour.getKey(), index);
            }
        }
        int[] colours = boxes.stream().mapToInt(Box::colour).toArray();
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        var reduced = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var raster = reduced.getRaster();
        for (int at = 0; at < pixels.length; at++) {
            raster.setSample(at % width, at / width, 0, indexes.getOrDefault(pixels[at] & 0xffffff, 0));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(reduced, "png", out);
        return out.toByteArray();
    }

    private static List<Box> boxes(int[] pixels) {
        var counted = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counted.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        var boxes = new ArrayList<>(List.of(new Box(List.copyOf(counted.entrySet()))));
        while (boxes.size() < COLOURS) {
            var largest = boxes.stream().max(Comparator.comparingDouble(Box::weight)).orElseThrow();
            if (largest.weight() < 0) {
                break;
            }
            boxes.remove(largest);
            boxes.addAll(largest.cut());
        }
        return boxes;
    }

    private static int channel(int colour, int shift) {
        return colour >> shift & 0xff;
    }
}
