// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The dates that a line gives, told apart by the words before them: what follows “updated” is never when it was published. Safe
 * for use by many threads.
 *
 * @param published empty when none is understood
 * @param modified empty when none is understood
 * @param isOfChange whether the line speaks of a change and of no other date
 */
public record SaidDates(Optional<ArticleDate> published, Optional<ArticleDate> modified, boolean isOfChange) {
    private static final String CHANGED =
            "(?iu:(?<!\\p{L})(?:(?:last|zuletzt|dernière|última|ultima)\\s+)?(?:updated?|modified|revised|edited|aktualisiert|aktualisierung"
                    + "|geändert|bearbeitet|mise?s?\\s+à\\s+jour|modifiée?|actualizad[oa]|actualización|modificad[oa]|aggiornat[oa]"
                    + "|aggiornamento|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлено|aktualizacja"
                    + "|frissítve|güncellenme|güncelleme|آخر\\s+تحديث|تم\\s+التحديث|עודכן(?:\\s+ב)?|更新(?:日時?|时间|時間|于|於)?|최종\\s*수정|수정|업데이트)(?!\\p{L}))";

    private static final Pattern LABEL = Pattern.compile(
            "(?<changed>" + CHANGED + ")"
                    + "|(?iu:(?<!\\p{L})(?:published|posted|created|written|veröffentlicht|erschienen|erstellt|publiée?|posté|créé|publicad[oa]"
                    + "|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|опубликовано|opublikowano"
                    + "|megjelent|نُ?شر(?:\\s+في)?|تاريخ\\s+النشر|פורסם(?:\\s+ב)?|公開日?|投稿日?|掲載|发布(?:时间|于)?|發布(?:時間|於)?|发表于|입력|등록|게시)(?!\\p{L}))");
    private static final Pattern CHANGED_BEFORE =
            Pattern.compile(CHANGED + "[\\s:]*(?iu:on|at|am|um|le|el|il|em|op|den)?[\\s:]*$");
    private static final int LONGEST = 200;
    private static final int LEVELS = 2;

    /** The dates in a text; none where it is longer than a line. */
    public static SaidDates in(String text) {
        if (text.length() > LONGEST) return new SaidDates(Optional.empty(), Optional.empty(), false);
        var line = DateWords.plain(text);
        Optional<ArticleDate> published = Optional.empty();
        Optional<ArticleDate> modified = Optional.empty();
        var label = LABEL.matcher(line);
        boolean isChange = false;
        boolean isOfChange = false;
        for (int at = 0; at <= line.length(); ) {
            boolean isMore = label.find();
            var part = line.substring(at, isMore ? label.start() : line.length());
            if (isChange) modified = modified.or(() -> DateWords.in(part));
            else published = published.or(() -> DateWords.in(part));
            if (!isMore) break;
            isChange = label.group("changed") != null;
            isOfChange |= isChange;
            at = label.end();
        }
        return new SaidDates(published, modified, isOfChange && published.isEmpty());
    }

    /** The words of a line beside its dates and what says of them which they are. */
    public static String beside(String text) {
        var line = DateWords.plain(text);
        var beside = new StringBuilder();
        for (var part : LABEL.split(line, -1)) {
            var raw = DateWords.in(part).map(ArticleDate::raw);
            beside.append(raw.map(date -> part.replace(date, " ")).orElse(part)).append(' ');
        }
        return beside.toString();
    }

    /** Whether an element is the date of a change by its class, its property, its words or those right before it. */
    public static boolean areOfChange(Element element) {
        return isNamedChange(element)
                || in(element.text()).isOfChange()
                || CHANGED_BEFORE.matcher(before(element)).find();
    }

    /** Templates that know one date only call it both. */
    private static boolean isNamedChange(Element element) {
        var name = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        boolean isChange = name.contains("modified") || name.contains("updated");
        return isChange
                && !element.hasClass("published")
                && !element.hasAttr("pubdate")
                && !name.contains("datepublished");
    }

    private static String before(Element element) {
        Element at = element;
        for (int level = 0; level < LEVELS; level++) {
            for (Node node = at.previousSibling(); node != null; node = node.previousSibling()) {
                var text = text(node);
                if (!text.isBlank()) return text;
            }
            var parent = at.parent();
            if (parent == null || at.isBlock()) return "";
            at = parent;
        }
        return "";
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) return text.text();
        return node instanceof Element element && element.text().length() < LONGEST ? element.text() : "";
    }
}
