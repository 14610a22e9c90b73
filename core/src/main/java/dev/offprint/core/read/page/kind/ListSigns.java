// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What lists of pages have and articles hardly: links to older posts, “read more” at each part, dates at each part. Stateless. */
final class ListSigns {
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST = 60;
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:19|20)\\d\\d(?:\\D|$)");
    private static final Pattern PAGER =
            words("(?:(?:older|newer|next|previous|prev|earlier|later|more|load more|show more|view (?:all|more)|all)"
                    + " (?:\\d+ )?(?:posts|entries|articles|stories|results|news|items)"
                    + "|(?:ältere|neuere|weitere|nächste|vorherige|alle|mehr) (?:beiträge|artikel|einträge|meldungen|ergebnisse|nachrichten)"
                    + "|(?:articles|billets) (?:précédents|suivants|plus anciens|plus récents)|plus d['’]articles"
                    + "|(?:entradas|artículos) (?:antigu[ao]s|anteriores|siguientes|recientes|más recientes)"
                    + "|postagens mais (?:antigas|recentes)|(?:articoli|post) (?:meno recenti|più vecchi|successivi|precedenti)"
                    + "|(?:oudere|nieuwere) berichten|(?:starsze|nowsze|poprzednie|następne) (?:wpisy|posty|artykuły)"
                    + "|(?:предыдущие|следующие|старые|новые) (?:записи|статьи|посты))");
    private static final Pattern MORE = words(
            "(?:read (?:more|on|full .+|the (?:rest|full|whole).*)|continue reading.*|more|full (?:story|article|post)"
                    + "|weiterlesen.*|mehr(?: lesen| dazu| erfahren)?|zum artikel|lire (?:la suite|plus|l['’]article).*|leer más|seguir leyendo.*"
                    + "|continua a leggere.*|leggi (?:tutto|di più)|lees (?:meer|verder).*|ler mais|leia mais|continuar lendo.*"
                    + "|czytaj (?:dalej|więcej).*|läs mer|les mer|læs mere|lue lisää|číst (?:dále|více)"
                    + "|читать (?:далее|дальше|полностью).*|続きを読む|阅读全文|繼續閱讀|더 보기|devamını oku)");

    private ListSigns() {}

    /** Whether a page has any of them. */
    static boolean areIn(Document page, Teasers teasers) {
        return areDated(teasers) || hasLinksOn(page);
    }

    private static boolean areDated(Teasers teasers) {
        long dated = teasers.parts().stream().filter(ListSigns::isDated).count();
        return dated >= FEWEST && dated >= NEARLY_ALL * teasers.parts().size();
    }

    private static boolean isDated(Element part) {
        return part.selectFirst("time") != null || YEAR.matcher(part.text()).find();
    }

    private static boolean hasLinksOn(Document page) {
        var links = page.body().getElementsByTag("a").stream()
                .filter(a -> a.hasAttr("href") && a.text().length() <= LONGEST)
                .toList();
        if (links.stream().anyMatch(a -> PAGER.matcher(a.text()).matches())) return true;
        Set<String> more = links.stream()
                .filter(a -> MORE.matcher(a.text()).matches())
                .map(a -> a.attr("href"))
                .collect(Collectors.toSet());
        return more.size() >= FEWEST;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\W*" + alternatives + "\\W*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
