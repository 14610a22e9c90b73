// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Tells lists of pages by what they are called. Articles may be called so, too: other signs must agree. Stateless. */
final class ListNames {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·»/-]\\s+|\\s*[|·»]\\s+");
    private static final Pattern SEARCH =
            words("(?:\\d+ )?(?:search results?|search|suchergebnisse?|suche|ergebnisse der suche"
                    + "|résultats? de (?:la |votre )?recherche|recherche|resultados? d[ea] (?:la |su )?(?:búsqueda|busca|pesquisa)"
                    + "|risultati (?:della |di )?ricerca|zoekresultaten|wyniki wyszukiwania|sökresultat|søgeresultater"
                    + "|søkeresultater|hakutulokset|výsledky (?:vyhledávání|hledání)|результаты поиска|arama sonuçları|検索結果"
                    + "|搜索结果|搜尋結果|검색 ?결과|نتائج البحث)(?:\\s+(?:for|on|für|zu|nach|pour|para|per|voor|dla|för|pro|по)\\s.+"
                    + "|\\s*[:“\"„«'‘].+)?");
    private static final Pattern LIST =
            words("(?:category|categories|tags?|topics?|author|authors|archives?|month|year|day"
                    + "|kategorien?|schlagwort|schlagwörter|thema|themen|autor|autorin|archiv|catégories?|étiquettes?|auteur|mot-clé"
                    + "|categorías?|etiquetas?|categorie|categoria|categorias|kategoria|tagged|рубрика|метка|архив)(?:\\s*:\\s*.+)?"
                    + "|.{1,60} (?:archives?|archiv)|archives? (?:for|of|by) .+|archiv (?:für|von|der) .+"
                    + "|(?:all |latest |recent |newest )?(?:posts|articles|stories|entries|news|headlines)"
                    + "(?: (?:tagged|by|in|about|from|on|categori[sz]ed|filed) .+)?"
                    + "|(?:alle |neueste |letzte |aktuelle )?(?:beiträge|artikel|meldungen|nachrichten|einträge)"
                    + "(?: (?:von|mit|zu|zum|aus|in) .+)?|(?:articles|billets) (?:de|par|récents).*|(?:entradas|artículos) (?:de|con|recientes).*"
                    + "|(?:page|seite|página|pagina|strona) \\d+(?: (?:of|von|de|di|van|z|sur) \\d+)?"
                    + "|home(?: ?page)?|startseite|accueil|inicio|início|blog|weblog|front page|index");
    private static final Pattern FILES = words("(?:index of|directory listing (?:for|of)) /.*");

    private ListNames() {}

    /** Whether it is called search results. */
    static boolean isSearch(Document page) {
        return parts(page).anyMatch(name -> SEARCH.matcher(name).matches());
    }

    /** Whether it is called a list by a category, tag, author or date, a later page of one, or the first page of a site. */
    static boolean isList(Document page) {
        return parts(page).anyMatch(name -> LIST.matcher(name).matches());
    }

    /** Whether a server has made it of the files in a folder. */
    static boolean isOfFiles(Document page) {
        return FILES.matcher(page.title().strip()).matches();
    }

    /** The title and the first heading: whole, and what stands before or after the name of the site. */
    private static Stream<String> parts(Document page) {
        var heading = page.body().selectFirst("h1");
        return List.of(page.title(), heading == null ? "" : heading.text()).stream()
                .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN.splitAsStream(text)))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() < 100);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")\\W*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
