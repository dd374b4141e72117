package vn.tiendo.plan.importing;

import java.util.Arrays;
import java.util.Random;

/** What can become of a good file on its way. */
public final class Mutations {

    private Mutations() {}

    /** Changed bytes, a stretch left out, a stretch twice, the end cut off. */
    public static byte[] of(byte[] whole, Random random) {
        var bytes = whole.clone();
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(400));
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int at = 0; at < 1 + random.nextInt(40); at++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> {
                System.arraycopy(bytes, from + length, bytes, from, bytes.length - from - length);
                bytes = Arrays.copyOf(bytes, bytes.length - length);
            }
            case 2 -> {
                bytes = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(whole, from, bytes, from + length, whole.length - from);
            }
            default -> bytes = Arrays.copyOf(bytes, from);
        }
        return bytes;
    }
}
