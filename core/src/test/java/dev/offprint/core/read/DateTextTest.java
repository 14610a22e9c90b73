// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}
