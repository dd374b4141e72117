package vn.tiendo.kpi.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Locale;

/** A CSV file that is made while it is read. */
final class GeneratedRows extends InputStream {

    private final int rows;
    private final int communes;
    private final int figures;
    private final int every;
    private final Runnable moment;
    private int row;
    private byte[] line = "unit,form,period,figure,value\n".getBytes(UTF_8);
    private int at;

    /**
     * So many rows.
     *
     * @param moment called each time so many rows were read
     */
    GeneratedRows(int rows, int communes, int figures, int every, Runnable moment) {
        this.every = every;
        this.moment = moment;
        this.rows = rows;
        this.communes = communes;
        this.figures = figures;
    }

    @Override
    public int read() {
        if (at == line.length) {
            if (row == rows) {
                return -1;
            }
            line = line(row++);
            if (row % every == 0) {
                moment.run();
            }
            at = 0;
        }
        return line[at++];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = 0;
        for (int next = 0; count < length && (next = read()) >= 0; count++) {
            into[from + count] = (byte) next;
        }
        return count == 0 ? -1 : count;
    }

    private byte[] line(int number) {
        int figure = number % figures;
        int commune = number / figures % communes;
        int month = number / figures / communes;
        return String.format(Locale.ROOT, "%s,BULK-M,%d-%02d,f%d,%d%n", Communes.code(commune + 1), 2010 + month / 12,
                month % 12 + 1, figure + 1, number).getBytes(UTF_8);
    }
}
