package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

    private final PrintedSeries nothing = new PrintedSeries("Năm 2025", Arrays.asList(null, null));
    private final PrintedSeries something = new PrintedSeries("Năm 2026", Arrays.asList(BigDecimal.TEN, null));

    @Test
    void a_chart_is_drawn_also_where_values_are_missing() throws IOException {
        var png = ChartPicture.png(chart(nothing, something), Wording.VIETNAMESE);
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(ChartPicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(ChartPicture.HEIGHT);
    }

    @Test
    void a_chart_without_any_value_is_left_out() {
        assertThat(ChartPicture.canDraw(chart(nothing))).isFalse();
        assertThat(ChartPicture.canDraw(chart(nothing, something))).isTrue();
    }

    private static PrintedChart chart(PrintedSeries... series) {
        return new PrintedChart("Biểu đồ", List.of("Quý I", "Quý II"), List.of(series), "%");
    }
}
