// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an entry says of itself, and where it says nothing, what its feed says. Of one thread. */
final class FeedMetadata {
    private static final List<String> TITLES = List.of("title", "atom:title", "dc:title", "itunes:title");

    private final Element item;
    private final FeedHead head;
    private final @Nullable FeedHead source;

    FeedMetadata(Element item, FeedHead head) {
        this.item = item;
        this.head = head;
        this.source = FeedHead.ofSource(item);
    }

    /**
     * As an article's.
     *
     * @param body the element that holds its text; null when there is none
     * @param link its absolute address; may be empty
     * @param dek may be empty
     */
    Metadata of(@Nullable Element body, String link, String dek) {
        var language = language(body == null ? item : body);
        var titles = Titles.NONE.withHeadline(headline(language));
        return Metadata.NONE
                .withTitles(dek.isEmpty() ? titles : titles.withDek(List.of(new Text(dek))))
                .withContributors(contributors())
                .withDates(FeedDates.of(item))
                .withLanguage(language)
                .withTags(Categories.of(item))
                .withProvenance(provenance(link));
    }

    private @Nullable String language(Element body) {
        var own = Languages.of(body);
        if (own != null) return own;
        return source != null && source.language() != null ? source.language() : head.language();
    }

    private List<Inline> headline(@Nullable String language) {
        var title = title();
        var words = FeedText.plain(title);
        if (words.isEmpty()) return List.of();
        var own = Languages.of(title);
        boolean isOther = own != null && !own.equals(language);
        return List.of(isOther ? new LangSpan(own, null, List.of(new Text(words))) : new Text(words));
    }

    private @Nullable Element title() {
        for (var name : TITLES) {
            for (var title : Fields.all(item, name)) if (!FeedText.plain(title).isEmpty()) return title;
        }
        return MediaGroup.first(item, "media:title");
    }

    private List<Contributor> contributors() {
        var own = People.of(item);
        if (!own.isEmpty()) return own;
        return source != null && !source.authors().isEmpty() ? source.authors() : head.authors();
    }

    private Provenance provenance(String link) {
        var guid = Fields.text(item, "guid", "atom:id", "id", "dc:identifier");
        var publication = source == null || source.title().isEmpty() ? head.title() : source.title();
        return Provenance.NONE
                .withCanonicalUrl(link.isEmpty() ? null : link)
                .withPublication(publication.isEmpty() ? null : publication)
                .withIdentifiers(guid.isEmpty() ? List.of() : List.of(new Identifier("guid", guid)))
                .withRights(rights());
    }

    private Rights rights() {
        var own = FeedText.plain(item, "atom:rights", "rights", "dc:rights", "atom:copyright", "copyright");
        var outer = source == null || source.rights().isEmpty() ? head.rights() : source.rights();
        var rights = own.isEmpty() ? outer : own;
        return rights.isEmpty() ? Rights.NONE : new Rights(null, rights, null);
    }
}
