// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2024-04-28T07:00:00.000Z = 2024-04-28T07:00Z",
                "Published: May 13, 2024 10:05 PM = 2024-05-13T22:05Z",
                "Monday 5 March 2024 = 2024-03-05T00:00Z",
                "Updated on 5 March 2024 by the desk = 2024-03-05T00:00Z",
                "Stand: 13.05.2024 = 2024-05-13T00:00Z",
                "May 13, 2024, 9:30 a.m. EDT = 2024-05-13T09:30-04:00",
                "2024年5月13日 08:30 = 2024-05-13T08:30Z",
                "10:05 BST, 3 March 2024 = 2024-03-03T10:05+01:00",
                "3 March 2024, again 2024-03-05 = 2024-03-03T00:00Z",
                "03/04/2024 and 13/04/2024 = 2024-04-03T00:00Z",
                "03/04/2024 and 04/13/2024 = 2024-03-04T00:00Z",
                "8:42 a.m. EDT March 3, 2024 = 2024-03-03T08:42-04:00",
                "2024. március 3., 11:16 = 2024-03-03T11:16Z",
                "2024.03.03 10:28 = 2024-03-03T10:28Z",
                "2024. 3. 3. = 2024-03-03T00:00Z",
                "الأحد، 04 آب/اغسطس 2024 = 2024-08-04T00:00Z",
                "٣ مارس ٢٠٢٤ = 2024-03-03T00:00Z",
                "3 במרץ 2024 = 2024-03-03T00:00Z",
                "3 marca 2024 = 2024-03-03T00:00Z",
                "3 марта 2024 г. = 2024-03-03T00:00Z",
                "April, 2001 = 2001-04-01T00:00Z",
                "Le 3 mai 2024 = 2024-05-03T00:00Z"
            })
    void a_date_is_found_in_the_words_around_it(String text, String date) {
        assertThat(DateWords.in(text)
                        .map(found -> Objects.requireNonNull(found.value()).toString()))
                .hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "three days ago",
                "03/04/2020",
                "13/04/2020 or 04/13/2020",
                "chapter 13, 2024 words",
                "2024-13-40"
            })
    void what_is_no_clear_date_is_none(String text) {
        assertThat(DateWords.in(text)).isEmpty();
    }
}
