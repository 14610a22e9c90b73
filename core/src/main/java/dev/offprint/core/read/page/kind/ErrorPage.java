// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises pages that a server sends instead of another, by what they are called. Stateless. */
final class ErrorPage {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·»/-]\\s+|\\s*[|·»:]\\s+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:http\\s*)?(?:(?:error|erreur|fehler|errore|erro|fout|fel|feil|fejl|virhe|chyba|błąd|ошибка|hata)\\s*)?"
                    + "[45]\\d\\d(?:\\s*error)?(?:\\s*\\(?not found\\)?)?\\W*1?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:error|fehler|erreur|errore|erro|http)?\\s*[45]\\d\\d\\W*)?(?:oops|sorry|whoops|ups)?\\W*(?:"
                    + "(?:(?:the|this|that|your)\\s+)?(?:requested\\s+)?(?:page|file|site|url|article|content)?\\s*"
                    + "(?:you (?:requested|were looking for|are looking for)\\s*)?"
                    + "(?:(?:was |is |could |can ?)?(?:not|n['’]t)(?: be)? (?:found|available|accessible)"
                    + "|(?:ca|is|was|could)n?['’]t(?: be)? (?:found|available|accessible)|(?:is )?no longer available"
                    + "|(?:does not|doesn['’]t|no longer) exists?)|page (?:missing|unavailable)|nothing (?:was )?found"
                    + "|(?:we )?(?:can['’]t|cannot|could(?:n['’]t| not)) find (?:the|that|this) page(?: you (?:requested|are looking for))?"
                    + "|access (?:to this page )?(?:has been )?denied|forbidden|unauthori[sz]ed|bad (?:gateway|request)"
                    + "|service (?:temporarily )?unavailable|(?:internal )?server error|gateway time-?out"
                    + "|too many requests|just a moment|attention required|one moment, please|are you a (?:human|robot)"
                    + "|checking your browser.*|verify(?:ing)? (?:that )?you are (?:a )?human|security check|"
                    + "(?:die |diese )?seite (?:wurde |konnte )?(?:leider )?nicht (?:gefunden|vorhanden)(?: werden)?"
                    + "|(?:die |diese )?seite existiert nicht(?: mehr)?|(?:cette|la) page n['’]existe (?:pas|plus)"
                    + "|(?:la |esta )?p[áa]gina no existe|(?:la |questa )?pagina non esiste(?: più)?|deze pagina bestaat niet(?: meer)?"
                    + "|(?:la )?page (?:non trouvée|introuvable)|p[áa]gina no encontrada|pagina non trovata"
                    + "|p[áa]gina não encontrada|pagina niet gevonden|nie znaleziono(?: strony)?"
                    + "|strona nie (?:została )?znaleziona|sidan (?:kunde inte hittas|hittades inte|finns inte)"
                    + "|siden (?:blev |ble )?ikke (?:fundet|funnet)|sivua ei löyty\\w*|stránka (?:ne|nebyla )nalezena"
                    + "|страница не найдена|sayfa bulunamadı|ページが見つかりません.*|お探しのページ.*|页面不存在|找不到(?:页面|网页).*"
                    + "|페이지를 찾을 수 없습니다.*)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ErrorPage() {}

    /** What it says; empty when the page is no such one. */
    static Optional<String> says(Document page, String title) {
        var headings = page.select("h1, h2").stream().limit(3).map(Element::text);
        return Stream.concat(Stream.of(page.title(), title), headings)
                .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN.splitAsStream(text)))
                .map(String::strip)
                .filter(text -> text.length() < 100 && !text.isEmpty())
                .filter(text ->
                        NUMBER.matcher(text).matches() || WORDS.matcher(text).matches())
                .findFirst();
    }
}
