// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.List;

/** The months in the languages whose dates we understand, by the start of their names. Stateless. */
final class MonthNames {
    /** For each month the starts of its names; no start of one month is the start of another's. */
    private static final List<List<String>> STARTS = List.of(
            List.of("jan", "jän", "ene", "gen", "янв"),
            List.of("feb", "fév", "fev", "фев"),
            List.of("mar", "mär", "мар"),
            List.of("apr", "avr", "abr", "апр"),
            List.of("may", "mai", "mayo", "mag", "мая", "май"),
            List.of("jun", "juin", "giu", "июн"),
            List.of("jul", "juil", "lug", "июл"),
            List.of("aug", "aoû", "aou", "ago", "авг"),
            List.of("sep", "set", "сен"),
            List.of("oct", "okt", "out", "ott", "окт"),
            List.of("nov", "ноя"),
            List.of("dec", "dez", "déc", "dic", "дек"));

    private MonthNames() {}

    /** 1 to 12; 0 when the word is no month. The word is in lower case. */
    static int month(String word) {
        for (int i = 0; i < STARTS.size(); i++) {
            if (STARTS.get(i).stream().anyMatch(word::startsWith)) return i + 1;
        }
        return 0;
    }
}
