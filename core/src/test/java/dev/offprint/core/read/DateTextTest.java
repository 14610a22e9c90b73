// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 4, 1865",
                "Sat, March 4, 1865",
                "Saturday, March 4, 1865",
                "Samstag, 4. März 1865",
                "samedi, 4 mars 1865",
                "sábado, 4 de marzo de 1865",
                "СУББОТА, 4 марта 1865"
            })
    void a_weekday_before_a_date_belongs_to_it(String text) {
        assertThat(DateText.parse(text).value()).asString().startsWith("1865-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WASHINGTON, March 4, 1865", "Sacramento, March 4, 1865", "Moskau, 4. März 1865"})
    void a_place_before_a_date_does_not(String text) {
        assertThat(DateText.parse(text).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 01 Jan 04 19:48:21 GMT     | 2004-01-01T19:48:21Z
            01 Jan 98 19:48 EST             | 1998-01-01T19:48-05:00
            Wed, 02 Oct 2002 08:00:00 PDT   | 2002-10-02T08:00-07:00
            Mon, 26 January 2004 16:31 UT   | 2004-01-26T16:31Z
            2 May 2024, 10:30 CEST          | 2024-05-02T10:30+02:00
            20240501T101530Z                | 2024-05-01T10:15:30Z
            20240501T1015+0200              | 2024-05-01T10:15+02:00
            20240501Z                       | 2024-05-01T00:00Z
            20240501                        | 2024-05-01T00:00Z
            """)
    void mail_feeds_and_wires_write_dates_in_their_ways(String text, String value) {
        assertThat(DateText.parse(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 May 24", "Chapter 01 Jan 04", "20241301T101500Z"})
    void a_year_of_two_figures_needs_the_time_of_day(String text) {
        assertThat(DateText.parse(text).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2024, 2024-12-31T00:00Z",
        "12/31/2024, 2024-12-31T00:00Z",
        "05/05/2024, 2024-05-05T00:00Z",
        "31-12-2024 10:30, 2024-12-31T10:30Z"
    })
    void slashed_numbers_are_a_date_where_one_can_be_no_month(String text, String value) {
        assertThat(DateText.parse(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "31/13/2024", "31/12-2024", "31/02/2024"})
    void slashed_numbers_that_are_unclear_or_no_date_stay_as_they_are(String text) {
        assertThat(DateText.parse(text).value()).isNull();
    }
}
