// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Titles;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.LeadImage;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Findings;
import dev.offprint.core.read.html.flow.Root;
import dev.offprint.core.read.html.head.Folded;
import dev.offprint.core.read.html.head.Naming;
import dev.offprint.core.read.html.head.PageMetadata;
import dev.offprint.core.read.html.picture.Twins;
import dev.offprint.core.read.html.platform.Platforms;
import dev.offprint.core.read.html.walk.HtmlBody;
import dev.offprint.core.read.html.walk.Permalinks;
import dev.offprint.core.read.html.walk.Survey;
import dev.offprint.core.read.html.walk.Walk;
import dev.offprint.core.read.page.Extract;
import dev.offprint.core.text.LanguageTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes an article of a page: its titles and opening lines leave the text, the rest is the body. */
final class PageArticle {
    private final Reading reading;
    private final PictureIntake pictures;
    private final Element root;

    PageArticle(Reading reading, Element root) {
        this.reading = reading;
        this.pictures = new PictureIntake(reading);
        this.root = root;
    }

    static Article of(Reading reading, Document page) throws OffprintException {
        reading.base(page.select("base[href]").attr("href"));
        Platforms.plainNames(page.body(), reading);
        Twins.join(page.body());
        // A title is taken from a heading's words in many places.
        page.getElementsByTag("h1").forEach(h1 -> Permalinks.of(h1).forEach(Element::empty));
        var head = PageMetadata.of(page, reading.source().address());
        var claims = head.claims(reading.source().address());
        var article = new PageArticle(reading, MainRoot.of(page, claims, reading));
        var metadata = article.over(article.titled(metadata(head, article.root, reading), head, page));
        var opened = LinesOver.join(article.opened(metadata), page, article.root);
        return article.with(withoutRepeats(opened));
    }

    private static Metadata metadata(PageMetadata head, Element root, Reading reading) {
        var metadata = head.metadata(
                Root.language(root), Root.direction(root), reading.source().address());
        return isMistaken(metadata) ? metadata.withDirection(null) : metadata;
    }

    /** Templates are taken over without a look at the direction they declare. */
    private static boolean isMistaken(Metadata metadata) {
        var language = metadata.language();
        return metadata.direction() == Direction.LEFT_TO_RIGHT
                && language != null
                && LanguageTag.isRightToLeft(language);
    }

    /** What the page says in other words than the article is kept beside it. */
    private static Metadata withoutRepeats(Metadata metadata) {
        var ext = new TreeMap<>(metadata.ext());
        var authors = metadata.contributors().stream().map(Contributor::name).collect(Collectors.joining(", "));
        ext.remove("html.title", metadata.headlineText());
        ext.remove("html.byline", authors);
        return metadata.withExt(ext);
    }

    /** The article of the root with this metadata, and a language if that has none. */
    Article with(Metadata metadata) throws OffprintException {
        SiteHtml.plain(root, reading);
        var parts = HtmlBody.read(root, reading, pictures);
        var led = LeadImage.take(metadata, parts.blocks(), pictures);
        var language = reading.language(led.language(), parts.blocks());
        return new Article(
                led.withLanguage(language),
                parts.blocks(),
                parts.notes(),
                List.of(),
                pictures.assets(),
                reading.origin());
    }

    /** The titles that stand in the text, which they leave. */
    Titles masthead(List<String> names, Function<String, Optional<String>> insteadOf) {
        var findings = new Findings(reading, false);
        var titles = Masthead.take(root, walk(findings), names, insteadOf);
        findings.reportCounts();
        return titles;
    }

    /** Takes over the dek and the lead picture that stood over the text and apart from it. */
    private Metadata over(Metadata metadata) {
        var findings = new Findings(reading, false);
        var all = metadata;
        for (var part : root.select("> [" + Extract.OVER + "]")) {
            var taken = over(all, part, walk(findings));
            if (taken.isEmpty()) continue;
            all = taken.get();
            part.remove();
        }
        findings.reportCounts();
        return all;
    }

    /** Empty where there is a dek already, or no picture after all: the part stays in the text. */
    private static Optional<Metadata> over(Metadata metadata, Element part, Walk walk) {
        if (part.attr(Extract.OVER).equals("dek")) {
            var titles = metadata.titles();
            if (!titles.dek().isEmpty()) return Optional.empty();
            return Optional.of(metadata.withTitles(titles.withDek(walk.phrase(part, Context.ROOT))));
        }
        return walk.blocks(part, Context.ROOT).stream()
                .filter(Figure.class::isInstance)
                .findFirst()
                .map(figure -> metadata.withLeadImage((Figure) figure));
    }

    private Metadata titled(Metadata metadata, PageMetadata head, Document page) {
        var headline = head.naming().headline();
        if (headline.isPresent()) return metadata.withTitles(known(head.naming(), headline.get()));
        var names = head.names();
        var choice = head.choice();
        var titles = masthead(names, choice::insteadOf);
        if (!titles.headline().isEmpty()) return metadata.withTitles(titles);
        var over = HeadingsOver.of(page, root, names, choice)
                .or(() -> names.stream().findFirst());
        return over.map(name -> metadata.withTitles(Titles.headline(name))).orElse(metadata);
    }

    /** The titles around a heading that is known to be the headline; the name of the site leaves the text, too. */
    private Titles known(Naming naming, String headline) {
        var findings = new Findings(reading, false);
        for (var site : naming.ofSite()) {
            if (!site.parents().contains(root)) continue;
            findings.leftInside(site);
            findings.info("site-name", site, "the name of the site was left out of the text: " + site.text(), "");
            site.remove();
        }
        var titles = Masthead.take(root, walk(findings), naming::isHeadline);
        findings.reportCounts();
        return titles.headline().isEmpty() ? Titles.headline(headline) : titles;
    }

    private Walk walk(Findings findings) {
        return new Walk(Survey.of(root), findings, pictures, Map.of());
    }

    private Metadata opened(Metadata metadata) {
        if (reading.cleanUp() == CleanUp.OFF) return metadata;
        var findings = new Findings(reading, false);
        for (var line : OpeningLines.of(root)) metadata = opened(metadata, line, findings);
        var known = new KnownLine(metadata);
        for (var line : OpeningLines.all(root)) {
            if (!known.is(line)) continue;
            findings.leftInside(line);
            findings.info(
                    "opening-line", line, "said by the metadata, so it was left out of the text: " + line.text(), "");
            line.remove();
        }
        findings.reportCounts();
        return metadata;
    }

    /** Takes over what a line says; the line leaves the text when the metadata now say all of it. */
    private static Metadata opened(Metadata metadata, OpeningLines.Line line, Findings findings) {
        var known = metadata.contributors();
        var authors = known.isEmpty() ? line.authors() : known;
        var published = metadata.dates().published() == null
                ? line.date()
                : metadata.dates().published();
        if (says(authors, line.authors()) && says(published, line.date())) {
            findings.leftInside(line.element());
            line.element().remove();
        }
        var tags = new LinkedHashSet<>(metadata.tags());
        tags.addAll(line.tags());
        return metadata.withContributors(authors)
                .withDates(metadata.dates().withPublished(published))
                .withTags(List.copyOf(tags));
    }

    private static boolean says(List<Contributor> all, List<Contributor> some) {
        var names = all.stream().map(c -> Folded.of(c.name())).toList();
        return some.stream().allMatch(c -> names.contains(Folded.of(c.name())));
    }

    private static boolean says(@Nullable ArticleDate all, @Nullable ArticleDate some) {
        if (some == null || some.value() == null) return true;
        return all != null && all.isSameDay(some);
    }
}
