// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.List;

/** The months in the languages whose dates we understand, by the start of their names. Stateless. */
final class MonthNames {
    /** For each month the starts of its names; no start of one month is the start of another's. */
    private static final List<List<String>> STARTS = List.of(
            starts("jan jän ene gen янв oca ian stycz ledn яну січн يناير ינו ιαν"),
            starts("feb fév fev фев şub lut úno лютог فبراير פבר φεβ"),
            starts("mar mär мар már maa mrt bře берез مارس מרץ מרס μαρ"),
            starts("apr avr abr апр ápr nisa kwi dubn dube квіт أبريل ابريل إبريل אפר απρ"),
            starts("may mai mag мая май maj mei máj kvě трав مايو מאי μαΐ μαι"),
            starts("jun juin giu июн jún haz iun czer červn юни черв يونيو יונ ιουν"),
            starts("jul juil lug июл júl temm iul lipc lipi červene červenc юли липн يوليو יול ιουλ"),
            starts("aug aoû aou ago авг ağu agu sierp srpn srpe серп أغسطس اغسطس אוג αυγ"),
            starts("sep set сен szep eyl wrz zář верес سبتمبر ספט σεπ сеп"),
            starts("oct okt out ott окт ekim paź říj жовт أكتوبر اكتوبر אוק οκτ"),
            starts("nov ноя kası noi listop ное листоп نوفمبر נוב νοε"),
            starts("dec dez déc dic дек aral des grud prosin груд ديسمبر דצמ δεκ"));

    private MonthNames() {}

    /** 1 to 12; 0 when the word is no month. The word is in lower case. */
    static int month(String word) {
        int month = known(word);
        return month == 0 && word.startsWith("ב") ? known(word.substring(1)) : month; // Hebrew joins "in" to it
    }

    private static int known(String word) {
        for (int i = 0; i < STARTS.size(); i++) {
            if (STARTS.get(i).stream().anyMatch(word::startsWith)) return i + 1;
        }
        return 0;
    }

    private static List<String> starts(String row) {
        return List.of(row.split(" ", -1));
    }
}
