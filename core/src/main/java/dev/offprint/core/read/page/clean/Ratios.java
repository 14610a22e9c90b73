// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Drops;
import dev.offprint.core.read.page.dom.Measure;
import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.score.Strictness;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Judges lists, tables, divs and forms by how much text, links, pictures and controls they hold. */
final class Ratios {
    private static final Pattern ONLY_WORDS = Pattern.compile(
            "(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|anzeige|广告|Реклама|Anuncio"
                    + "|(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\\.\\.\\.)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_OF_ONLY_WORDS = 20;
    private static final int PROSE_COMMAS = 10;
    private static final int SOME_PROSE = 250;
    private static final double MOST_LINKS = 0.1;

    private final ClassWords words;
    private final Strictness strictness;
    private final Set<Element> dataTables;
    private final Drops drops;

    Ratios(ClassWords words, Strictness strictness, Set<Element> dataTables, Drops drops) {
        this.words = words;
        this.strictness = strictness;
        this.dataTables = dataTables;
        this.drops = drops;
    }

    /** Removes what does not stand the test, of the elements of these names below a root. */
    void clean(Element root, Set<String> names) {
        if (!strictness.isCleaning()) return;
        Measures.prune(root, dataTables, (element, measure) -> {
            if (!names.contains(element.normalName()) || isText(element, measure)) return true;
            drops.add("a part with little text", element);
            return false;
        });
    }

    private boolean isText(Element element, Measure measure) {
        if (dataTables.contains(element) || measure.isDataInside() || isInDataTable(element)) return true;
        if (Tags.isNear(element, "code")) return true;
        int weight = strictness.isWeighing() ? words.weight(element) : 0;
        if (isCaptioned(element, measure)) return true;
        if (weight < 0 && !isProseUnderPicture(element, measure)) return false;
        if (measure.commas() >= PROSE_COMMAS || measure.isVideoInside()) return true;
        if (measure.length() <= LONGEST_OF_ONLY_WORDS
                && ONLY_WORDS.matcher(element.text()).matches()) return false;
        boolean isList = element.nameIs("ul") || element.nameIs("ol") || measure.isList();
        return !isPoor(element, measure, weight, isList)
                || (isList && isListOfPictures(element, measure))
                || SaysNote.is(element);
    }

    /** Credits that lead to their owners make no menu of a picture. */
    private boolean isCaptioned(Element element, Measure measure) {
        return measure.pictures() == 1
                && measure.controls() == 0
                && measure.items() == 0
                && !words.isUnlikely(element)
                && !PictureBox.words(element).isEmpty();
    }

    /** “Media” is a bad word for a box of nothing else. */
    private static boolean isProseUnderPicture(Element element, Measure measure) {
        return measure.pictures() > 0
                && element.className().contains("media")
                && measure.paragraphs() > 1
                && measure.length() >= SOME_PROSE
                && measure.linkDensity() < MOST_LINKS;
    }

    private boolean isInDataTable(Element element) {
        if (dataTables.isEmpty()) return false;
        for (Element at = element.parent(); at != null; at = at.parent()) if (dataTables.contains(at)) return true;
        return false;
    }

    private static boolean isPoor(Element element, Measure has, int weight, boolean isList) {
        boolean isInFigure = Tags.isNear(element, "figure");
        int length = has.length();
        if (!isInFigure && has.pictures() > 1 && (double) has.paragraphs() / has.pictures() < 0.5) return true;
        if (!isList && has.items() - 100 > has.paragraphs()) return true;
        if (has.controls() > has.paragraphs() / 3) return true;
        boolean isShort = length < 25 && (has.pictures() == 0 || has.pictures() > 2);
        if (!isList && !isInFigure && has.headingDensity() < 0.9 && isShort && has.linkDensity() > 0) return true;
        if (!isList && weight < 25 && has.linkDensity() > 0.2) return true;
        if (weight >= 25 && has.linkDensity() > 0.5) return true;
        if ((has.embeds() == 1 && length < 75) || has.embeds() > 1) return true;
        return has.pictures() == 0 && !has.isTextInside();
    }

    private static boolean isListOfPictures(Element list, Measure measure) {
        for (var item : list.children()) if (item.childrenSize() > 1) return false;
        return measure.items() == measure.pictures();
    }
}
