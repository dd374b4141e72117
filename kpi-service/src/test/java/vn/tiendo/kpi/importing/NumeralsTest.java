package vn.tiendo.kpi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.platform.problem.Rejection;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi       | 1.234,5       | 1234.5
            vi       | 1.234         | 1234
            vi       | 1234,50       | 1234.50
            vi       | -12           | -12
            en       | 1,234.5       | 1234.5
            en       | 1,234         | 1234
            en       | 1.234         | 1.234
            plain    | 1234.5        | 1234.5
            unstated | 1.234,5       | 1234.5
            unstated | 1,234.5       | 1234.5
            unstated | 1.234.567     | 1234567
            unstated | 99,5          | 99.5
            unstated | 99.25         | 99.25
            unstated | 120           | 120
            """)
    void a_number_is_read_the_way_that_is_stated(String numerals, String written, String plain) {
        assertThat(Numerals.valueOf(numerals.toUpperCase(Locale.ROOT)).plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi       | 1,234.5       | number-unreadable
            vi       | 1.23          | number-unreadable
            en       | 1.234,5       | number-unreadable
            plain    | 1,5           | number-unreadable
            unstated | 1.234         | number-ambiguous
            unstated | 1,234         | number-ambiguous
            unstated | 12 hồ sơ      | number-unreadable
            unstated | NaN           | number-unreadable
            unstated | Infinity      | number-unreadable
            unstated | 1e5           | number-unreadable
            unstated | ١٢            | number-unreadable
            vi       | =1+1          | formula-in-cell
            vi       | +5            | formula-in-cell
            plain    | @SUM(A1)      | formula-in-cell
            unstated | -cmd          | formula-in-cell
            """)
    void what_is_no_number_or_might_be_two_is_refused_by_name(String numerals, String written, String problem) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Numerals.valueOf(numerals.toUpperCase(Locale.ROOT)).plain(written))
                .satisfies(e -> assertThat(e.type().slug()).isEqualTo(problem));
    }
}
