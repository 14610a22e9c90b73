// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Status;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.Byline;
import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.wire.WireStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/** What an item of ninjs says of itself. Stateless. */
final class NinjsFacts {
    /** What is for the desk, by its name in the metadata. */
    private static final Map<String, List<String>> DESK = Map.of(
            "slugline", List.of("slugline"),
            "ednote", List.of("ednote"),
            "urgency", List.of("urgency"),
            "profile", List.of("profile"),
            "expires", List.of("expires"),
            "title", List.of("title"),
            "digitalsource", List.of("digitalsourcetype", "digitalSourceType"));

    private static final Set<String> KICKERS = Set.of("kicker", "overline", "vignette");
    private static final Set<String> DEKS = Set.of("sub", "subheadline", "subtitle", "dek", "deck");

    private final Reading reading;
    private final JsonNode item;
    private final WireFacts facts = new WireFacts();

    private NinjsFacts(Reading reading, JsonNode item) {
        this.reading = reading;
        this.item = item;
    }

    static WireFacts of(Reading reading, JsonNode item) {
        var facts = new NinjsFacts(reading, item);
        facts.titles();
        facts.people();
        facts.provenance();
        facts.rights();
        facts.topics();
        facts.desk();
        return facts.facts;
    }

    private String text(String... names) {
        return Fields.text(item, names).map(reading::text).orElse("");
    }

    private void titles() {
        var headlines = new Variants(item, "headline", "headlines");
        var main = headlines.ofRole("main", "headline", "", "title", "print", "web");
        var first = main.isPresent() ? main : headlines.all().stream().findFirst();
        first.ifPresent(h -> facts.headline(plain(h.value())));
        facts.dek(headlines.all().stream().filter(h -> DEKS.contains(h.role())).map(h -> plain(h.value())));
        for (var headline : headlines.all()) {
            if (first.filter(headline::equals).isPresent()) continue;
            var words = plain(headline.value());
            if (KICKERS.contains(headline.role())) facts.say(Single.KICKER, words);
            else if (!DEKS.contains(headline.role())) facts.headline(words);
            facts.desk("headline." + headline.role(), words);
        }
        if (!facts.hasHeadline()) facts.headline(text("title"));
    }

    private String plain(String words) {
        return reading.text(
                words.indexOf('<') < 0 ? words : Jsoup.parseBodyFragment(words).text());
    }

    private void people() {
        var named = new ArrayList<Contributor>();
        for (var by : Fields.objects(item, "bylines")) {
            var name = Fields.text(by, "name", "value", "byline").orElse("");
            named.addAll(Byline.authors(
                    reading.text(name), Fields.text(by, "jobtitle", "title").orElse("")));
        }
        facts.authors(Byline.authors(plain(text("byline", "by")), ""));
        facts.authors(named);
    }

    /** Whether an item may be used. */
    static Status status(JsonNode item) {
        return WireStatus.of(statusWord(item), embargo(item));
    }

    private static String statusWord(JsonNode item) {
        return Fields.text(item, "pubstatus", "pubStatus").orElse("");
    }

    private static String embargo(JsonNode item) {
        return Fields.text(item, "embargoed", "embargo").orElse("");
    }

    private void provenance() {
        facts.status(statusWord(item), embargo(item));
        var uri = text("uri");
        facts.identifier(uri.startsWith("urn:") ? "urn" : "uri", uri);
        facts.say(Single.URL, text("link", "canonicalurl"));
        facts.say(Single.VERSION, text("version"));
        facts.published(text("firstcreated", "firstCreated", "contentcreated"));
        facts.modified(text("versioncreated", "versionCreated"));
        facts.say(Single.LANGUAGE, text("language"));
        facts.say(Single.DATELINE, text("dateline"));
        facts.say(Single.LOCATED, text("located"));
        for (var other : Fields.objects(item, "altids"))
            facts.desk("altid", Fields.text(other, "value").orElse(""));
    }

    private void rights() {
        facts.say(Single.HOLDER, text("copyrightholder", "copyrightHolder"));
        var notice = text("copyrightnotice", "copyrightNotice");
        var terms = text("usageterms", "usageTerms");
        facts.say(Single.STATEMENT, notice.isEmpty() || terms.isEmpty() ? notice + terms : notice + " — " + terms);
        for (var linked : Fields.objects(item.path("rightsinfo"), "linkedrights")) {
            facts.say(Single.LICENCE, Fields.text(linked, "href", "uri").orElse(""));
        }
    }

    private void topics() {
        Fields.names(item, "subject", "subjects").forEach(facts::subject);
        var things = new String[] {
            "person",
            "people",
            "organisation",
            "organisations",
            "place",
            "places",
            "event",
            "events",
            "object",
            "objects"
        };
        Fields.names(item, things).forEach(facts::keyword);
        for (var word : item.path("keywords")) facts.keyword(word.isTextual() ? word.asText() : "");
        Fields.names(item, "genre", "genres").forEach(g -> facts.desk("genre", g));
        Fields.names(item, "infosource", "infosources").forEach(s -> facts.desk("infosource", s));
        for (var trust : Fields.objects(item, "trustindicator", "trustindicators")) {
            facts.desk(
                    "trustindicator",
                    Fields.text(trust, "title", "name", "href").orElse(""));
        }
    }

    private void desk() {
        DESK.forEach((key, names) -> facts.desk(key, text(names.toArray(String[]::new))));
        var descriptions = new Variants(item, "description", "descriptions");
        descriptions.all().stream().filter(NinjsFacts::isCredit).forEach(c -> facts.credit(plain(c.value())));
        boolean hasBody = !new Variants(item, "body", "bodies").all().isEmpty();
        var summary = descriptions.ofRole("summary", "abstract", "teaser", "text", "html", "xhtml", "");
        if (hasBody) summary.ifPresent(s -> facts.summary(List.of(paragraph(plain(s.value())))));
        var taken = hasBody ? summary : NinjsBody.standIn(descriptions);
        var words = taken.map(t -> plain(t.value())).orElse("");
        for (var other : descriptions.all()) {
            var said = plain(other.value());
            if (!isCredit(other) && !said.equals(words)) facts.desk("description." + other.role(), said);
        }
    }

    private static boolean isCredit(Variants.Variant description) {
        return description.role().equals("creditline") || description.role().equals("credit");
    }

    private static Paragraph paragraph(String words) {
        return Paragraph.of(List.of(new Text(words)));
    }
}
