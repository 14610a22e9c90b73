// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.archive.comments.Comment;
import dev.offprint.archive.comments.CommentSection;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.html.HtmlFragment;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article before it is made: its body as HTML, and what belongs to it from elsewhere.
 *
 * @param metadata without the lead picture
 * @param lead the picture at the head; null when there is none. One that the body shows is not shown twice
 * @param media films and sounds that stand at the end; those that the body refers to are not shown twice
 * @param comments that stand in a section after all else
 * @param problems what was found while the record was taken apart
 */
public record Composition(
        String html,
        Metadata metadata,
        @Nullable LinkedPicture lead,
        List<LinkedMedia> media,
        List<Comment> comments,
        List<Problem> problems) {
    public Composition {
        media = List.copyOf(media);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /** Without comments. */
    public Composition(
            String html,
            Metadata metadata,
            @Nullable LinkedPicture lead,
            List<LinkedMedia> media,
            List<Problem> problems) {
        this(html, metadata, lead, media, List.of(), problems);
    }

    /** The same with these comments. */
    public Composition withComments(List<Comment> others) {
        return new Composition(html, metadata, lead, media, others, problems);
    }

    /**
     * Makes the article.
     *
     * @param source tells its name, where pictures are found, and the address that others are relative to
     * @param format id of the container
     */
    public ReadResult read(Source source, ReadOptions options, String format) {
        return Reading.run(source, options, format, this::article);
    }

    private Article article(Reading reading) throws OffprintException {
        problems.forEach(reading.problems()::accept);
        var text = reading.text(html);
        if (lead == null && media.isEmpty()) reading.refuseBlank(text);
        var root = Jsoup.parseBodyFragment(Swallowing.closed(text)).body();
        reading.countElements(root.stream().count());
        makeAbsolute(root, reading);
        media.stream().filter(m -> !isShown(root, m.address())).forEach(m -> m.appendTo(root));
        int before = root.childrenSize();
        CommentSection.append(root, comments, metadata.language());
        root.children().stream().skip(before).forEach(e -> makeAbsolute(e, reading));
        boolean hasLead = lead != null && !isShown(root, lead.address());
        if (lead != null && hasLead) lead.appendTo(root);
        var article = HtmlFragment.article(reading, root, metadata);
        return hasLead ? lifted(article) : article;
    }

    /** The lead was read with the body, as its last block, so that its bytes are found like those of others. */
    private static Article lifted(Article article) {
        var body = article.body();
        if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Figure figure)) return article;
        return article.withMetadata(article.metadata().withLeadImage(figure))
                .withBody(body.subList(0, body.size() - 1));
    }

    /**
     * Links, and whatever stands below an {@code xml:base} (XML Base, 4); other pictures keep the address by which they may
     * lie beside the file.
     */
    private static void makeAbsolute(Element root, Reading reading) {
        for (var element : root.getAllElements()) {
            if (!element.hasAttr("href") && !element.hasAttr("src")) continue;
            boolean isSaid = XmlBase.isSaid(element);
            var base = isSaid ? XmlBase.of(element, reading.absolute("")) : "";
            for (var name : List.of("href", "src")) {
                boolean isMeant = name.equals("href") || isSaid;
                if (!element.hasAttr(name) || !isMeant) continue;
                var address = element.attr(name).strip();
                element.attr(
                        name, reading.absolute(address.startsWith("#") ? address : Addresses.resolve(base, address)));
            }
        }
    }

    private static boolean isShown(Element root, String address) {
        var wanted = folded(address);
        return root.select("[src], [href]").stream()
                .anyMatch(e -> folded(e.attr("src")).equals(wanted)
                        || folded(e.attr("href")).equals(wanted));
    }

    /** The same picture in another size or asked for with other words is the same. */
    private static String folded(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[?#].*", "")
                .replaceFirst("^https?:", "")
                .replaceFirst("-\\d{2,5}x\\d{2,5}(?=\\.\\w{3,4}$)", "");
    }
}
