// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.wire.newsml.NewsMl1Reader;
import dev.offprint.core.read.wire.newsmlg2.NewsMlG2Reader;
import dev.offprint.core.read.wire.ninjs.NinjsReader;
import dev.offprint.core.read.wire.nitf.NitfReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each word of an item is in its article, or in a notice: of every element that may hold words, also of a second one. */
class WireWordsTest {
    private static final Pattern PLACE = Pattern.compile("¤");

    /** Puts a word of its own at each place. */
    private static String marked(String template, List<String> words) {
        return PLACE.matcher(template).replaceAll(place -> {
            int number = words.size();
            words.add("" + 'q' + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x");
            return words.get(words.size() - 1);
        });
    }

    private static ReadResult.Ok read(ArticleReader reader, String text) {
        var result = reader.read(Fixtures.source("item", text), ReadOptions.STANDARD);
        assertThat(result).as(() -> result.toString()).isInstanceOf(ReadResult.Ok.class);
        return (ReadResult.Ok) result;
    }

    private static void assertNothingIsLost(ArticleReader reader, String template) {
        var words = new ArrayList<String>();
        var text = marked(template, words);
        var ok = read(reader, text);
        var there = Outline.of(ok.article()) + said(ok);
        assertThat(words.stream().filter(word -> !there.contains(word)).map(word -> around(text, word)))
                .as(there)
                .isEmpty();
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 20));
    }

    private static String said(ReadResult.Ok ok) {
        return ok.notices().stream().map(Problem::what).collect(Collectors.joining("\n"));
    }

    private static List<String> authors(ReadResult.Ok ok) {
        return ok.article().metadata().contributors().stream()
                .map(Contributor::name)
                .toList();
    }

    @Test
    void no_word_of_nitf_is_lost() {
        assertNothingIsLost(new NitfReader(), """
            <nitf><head><title>¤</title><tobject><tobject.subject tobject.subject.type="¤" tobject.subject.matter="¤"/>
            <tobject.subject tobject.subject.type="¤"/></tobject>
            <docdata><correction info="¤"/><doc-id id-string="a"/><del-list><from-src src-name="¤"/></del-list>
            <fixture fix-id="¤"/><doc-scope scope="¤"/><series series.name="¤"/><ed-msg info="¤"/><ed-msg info="¤"/>
            <du-key key="¤"/><doc.copyright holder="¤" year="2020"/><doc.rights agent="¤"/>
            <key-list><keyword key="¤"/><keyword key="¤"/></key-list>
            <identified-content><person>¤</person><org>¤</org><location>¤</location><event>¤</event><function>¤</function>
            <object.title>¤</object.title><virtloc>¤</virtloc><classifier>¤</classifier></identified-content></docdata>
            <pubdata name="¤" position.section="¤"/><pubdata name="¤" position.section="¤"/>
            <revision-history name="¤" comment="¤"/></head><body>
            <body.head><hedline><hl1>¤ <em>¤</em></hl1><hl1>¤</hl1><hl2>¤</hl2><hl2>¤</hl2></hedline>
            <hedline><hl1>¤</hl1><hl2>¤</hl2></hedline>
            <note><body.content><p>¤</p></body.content></note><note noteclass="cpyrt"><body.content><p>¤</p></body.content>
            </note><note noteclass="hd"><body.content><p>¤</p></body.content></note>
            <rights>¤ <rights.owner>¤</rights.owner><rights.startdate>¤</rights.startdate><rights.agent>¤</rights.agent>
            <rights.geography>¤</rights.geography><rights.type>¤</rights.type><rights.limitations>¤</rights.limitations></rights>
            <rights>¤ <rights.owner>¤</rights.owner></rights>
            <byline>¤ <person>Ann Arbor <function>¤</function></person> <byttl>¤</byttl><location>¤</location></byline>
            <byline>By Bob Hill<byttl>¤</byttl></byline><byline><person>¤</person><virtloc>¤</virtloc></byline>
            <distributor>¤ <org>¤</org></distributor><distributor>¤</distributor>
            <dateline><location>¤</location> <story.date>¤</story.date></dateline><dateline>¤</dateline>
            <abstract><p>¤</p><hl2>¤</hl2></abstract><abstract><p>¤</p></abstract><series series.name="¤"/></body.head>
            <body.content>¤<block><hl2>¤</hl2><byline>¤</byline><dateline>¤</dateline><copyrite>¤
            <copyrite.year>¤</copyrite.year><copyrite.holder>¤</copyrite.holder></copyrite><abstract><p>¤</p></abstract>
            <classifier>¤</classifier><p>¤ <chron>¤</chron> <event>¤</event> <function>¤</function> <location>¤
            <sublocation>¤</sublocation> <city>¤</city> <state>¤</state> <region>¤</region> <country>¤</country></location>
            <money>¤</money> <num>¤ <frac><frac-num>¤</frac-num><frac-sep>¤</frac-sep><frac-den>¤</frac-den></frac></num>
            <object.title>¤</object.title> <org>¤</org> <person>¤ <name.given>¤</name.given> <name.family>¤</name.family>
            </person> <postaddr><addressee>¤ <care.of>¤</care.of></addressee><delivery.point>¤</delivery.point>
            <postcode>¤</postcode><delivery.office>¤</delivery.office></postaddr> <virtloc>¤</virtloc> <a href="x">¤</a>
            <em>¤</em> <lang iso-code="fr">¤</lang> <pronounce>¤</pronounce> <q>¤</q> <sub>¤</sub> <sup>¤</sup></p>
            <table><caption>¤</caption><tr><th>¤</th><td>¤ <p>¤</p></td></tr></table>
            <nitf-table><table><tr><td>¤</td></tr></table></nitf-table>
            <media media-type="image"><media-reference source="a.jpg" alternate-text="¤"/><media-caption>¤</media-caption>
            <media-caption><hl2>¤</hl2><p>¤</p></media-caption><media-producer>¤</media-producer>
            <media-producer>¤</media-producer></media><media media-type="text"><media-caption>¤</media-caption>
            <media-producer>¤</media-producer></media>
            <ol><li>¤</li></ol><ul><li>¤ <ul><li>¤</li></ul></li></ul><dl><dt>¤</dt><dd>¤</dd></dl>
            <bq><block><p>¤</p></block><credit>¤</credit></bq><fn><body.content><p>¤</p></body.content></fn>
            <note><body.content><p>¤</p></body.content></note><pre>¤</pre><datasource>¤</datasource></block><odd>¤</odd>
            </body.content><body.end><tagline>¤ <a href="x">¤</a></tagline><tagline>¤</tagline>
            <bibliography>¤</bibliography><bibliography>¤</bibliography><odd>¤</odd></body.end></body></nitf>""");
    }

    @Test
    void no_word_of_newsml_1_is_lost() {
        assertNothingIsLost(new NewsMl1Reader(), """
            <NewsML><NewsItem><Comment>¤</Comment><Identification><NewsIdentifier><ProviderId>x</ProviderId>
            <NewsItemId>a</NewsItemId></NewsIdentifier><NameLabel>¤</NameLabel></Identification>
            <NewsManagement><Urgency FormalName="¤"/><Instruction FormalName="¤"><Comment>¤</Comment></Instruction>
            <Instruction FormalName="¤"/></NewsManagement><NewsComponent><Comment>¤</Comment>
            <NewsLines><HeadLine>¤ <Origin>¤</Origin></HeadLine><HeadLine>¤</HeadLine><SubHeadLine>¤</SubHeadLine>
            <SubHeadLine>¤</SubHeadLine><ByLine>By Ann Arbor</ByLine><ByLineTitle>¤</ByLineTitle><ByLine>¤</ByLine>
            <ByLine>Bob Hill</ByLine><ByLineTitle>¤</ByLineTitle><DateLine>¤</DateLine><DateLine>¤</DateLine>
            <CreditLine>¤</CreditLine><CreditLine>¤</CreditLine><CopyrightLine>¤</CopyrightLine>
            <CopyrightLine>¤</CopyrightLine><RightsLine>¤</RightsLine><RightsLine>¤</RightsLine><SeriesLine>¤</SeriesLine>
            <SlugLine>¤</SlugLine><SlugLine>¤</SlugLine><KeywordLine>¤, ¤</KeywordLine><KeywordLine>¤</KeywordLine>
            <NewsLine><NewsLineType FormalName="Odd"/><NewsLineText>¤</NewsLineText><NewsLineText>¤</NewsLineText></NewsLine>
            </NewsLines><AdministrativeMetadata><Provider><Party FormalName="¤"/></Provider><Creator><Party FormalName="¤"/>
            </Creator><Source><Party FormalName="¤"/></Source><Contributor><Party FormalName="x"><Comment>¤</Comment></Party>
            </Contributor></AdministrativeMetadata><RightsMetadata><Copyright><CopyrightHolder>¤</CopyrightHolder></Copyright>
            <Copyright><CopyrightHolder>¤</CopyrightHolder></Copyright><UsageRights><UsageType>¤</UsageType>
            <Geography>¤</Geography><RightsHolder>¤</RightsHolder><Limitations>¤</Limitations></UsageRights></RightsMetadata>
            <NewsComponent><NewsLines><HeadLine>¤</HeadLine></NewsLines><ContentItem><Comment>¤</Comment>
            <DataContent>¤</DataContent></ContentItem></NewsComponent>
            <NewsComponent><NewsLines><HeadLine>¤</HeadLine><ByLine>¤</ByLine></NewsLines><ContentItem>
            <DataContent><p>¤ <b>¤</b></p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><NewsLines><HeadLine>¤</HeadLine></NewsLines><ContentItem><DataContent><nitf><head><title>¤</title>
            </head><body><body.head><hedline><hl1>¤</hl1><hl2>¤</hl2></hedline><byline>¤</byline><dateline>¤</dateline>
            <abstract><p>¤</p></abstract></body.head><body.content><p>¤</p></body.content></body></nitf></DataContent>
            </ContentItem></NewsComponent><NewsComponent><ContentItem><DataContent><html><head><title>¤</title></head><body>
            <h1>¤</h1><p>¤</p></body></html></DataContent></ContentItem></NewsComponent>
            <NewsComponent><NewsLines><HeadLine>¤</HeadLine><CreditLine>¤</CreditLine></NewsLines>
            <ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
            </NewsComponent></NewsItem></NewsML>""");
    }

    @Test
    void no_word_of_newsml_g2_is_lost() {
        assertNothingIsLost(new NewsMlG2Reader(), """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="1" xml:lang="en">
            <rightsInfo><copyrightHolder><name>¤</name></copyrightHolder><copyrightNotice>¤</copyrightNotice>
            <copyrightNotice>¤</copyrightNotice><usageTerms>¤</usageTerms><usageTerms>¤</usageTerms></rightsInfo>
            <rightsInfo><copyrightHolder literal="¤"/><accountable><name>¤</name></accountable></rightsInfo>
            <itemMeta><provider literal="¤"/><title>¤</title><title>¤</title><edNote>¤</edNote><edNote>¤ <a>¤</a></edNote>
            <signal><name>¤</name></signal><link><title>¤</title></link></itemMeta>
            <contentMeta><creator><name>¤</name></creator><contributor><name>¤</name></contributor><by>By ¤</by><by>¤</by>
            <infoSource literal="¤"/><creditline>¤</creditline><creditline>¤</creditline><dateline>¤</dateline>
            <dateline>¤</dateline><located><name>¤</name></located><located><name>¤</name></located>
            <headline>¤ <b>¤</b></headline><headline>¤</headline><headline role="x:sub">¤</headline>
            <headline role="x:subheadline">¤</headline><headline role="x:kicker">¤</headline>
            <headline role="x:kicker">¤</headline><headline role="x:short">¤</headline><slugline>¤</slugline>
            <slugline>¤</slugline><description>¤</description><description role="x:summary">¤</description>
            <keyword>¤</keyword><keyword>¤</keyword><subject><name>¤</name><broader><name>¤</name></broader></subject>
            <genre><name>¤</name></genre><audience><name>¤</name></audience></contentMeta>
            <partMeta><edNote>¤</edNote><description>¤</description></partMeta><assert><name>¤</name></assert>
            <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><head><title>¤</title></head><body><body.head>
            <hedline><hl1>¤</hl1><hl2>¤</hl2></hedline><byline>¤</byline><dateline>¤</dateline><abstract><p>¤</p></abstract>
            </body.head><body.content><p>¤ <em>¤</em></p></body.content><body.end><tagline>¤</tagline></body.end></body>
            </nitf><odd>¤</odd></inlineXML></contentSet></newsItem>""");
        assertNothingIsLost(new NewsMlG2Reader(), """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="1"><contentSet><inlineXML>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>¤</title></head><body>¤<h1>¤</h1><p>¤ <b>¤</b></p>
            <dl><dt>¤</dt><dd>¤</dd></dl><section><header>¤</header><p>¤</p><footer>¤</footer></section></body></html>
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>¤</p></body></html></inlineXML></contentSet></newsItem>""");
    }

    @Test
    void no_word_of_ninjs_is_lost() {
        assertNothingIsLost(new NinjsReader(), """
            {"uri":"urn:a","type":"text","title":"¤","byline":"By ¤","headline":"¤","headline_web":"¤","headline_sub":"¤",
            "body_xhtml":"<p>¤ <b>¤</b></p>","description_text":"¤","description_caption":"¤","description_creditline":"¤",
            "slugline":"¤","ednote":"¤","copyrightholder":"¤","copyrightnotice":"¤","usageterms":"¤","located":"¤",
            "dateline":"¤","profile":"¤","subject":[{"name":"¤"},{"name":"¤"}],"person":[{"name":"¤"}],
            "organisation":[{"name":"¤"}],"place":[{"name":"¤"}],"event":[{"name":"¤"}],"object":[{"name":"¤"}],
            "infosource":[{"name":"¤"}],"genre":[{"name":"¤"}],"keywords":["¤","¤"],
            "associations":{"a":{"type":"picture","headline":"¤","description_caption":"¤","byline":"¤",
            "renditions":{"b":{"href":"a.jpg","mimetype":"image/jpeg"}}}}}""");
        assertNothingIsLost(new NinjsReader(), """
            {"uri":"urn:a","type":"text","bylines":[{"name":"¤","jobtitle":"¤"},{"name":"¤"}],
            "headlines":[{"role":"main","value":"¤"},{"role":"main","value":"¤"},{"role":"sub","value":"¤"},
            {"role":"sub","value":"¤"},{"role":"kicker","value":"¤"},{"role":"kicker","value":"¤"},{"role":"x","value":"¤"}],
            "bodies":[{"contenttype":"text/html","value":"<p>¤</p>"}],
            "descriptions":[{"role":"summary","value":"¤"},{"role":"summary","value":"¤"},{"role":"y","value":"¤"},
            {"role":"creditline","value":"¤"},{"role":"creditline","value":"¤"}],
            "subjects":[{"name":"¤"}],"people":[{"name":"¤"}],"trustindicators":[{"title":"¤"}]}""");
    }

    @Test
    void several_bylines_are_several_authors_and_who_is_named_twice_is_one() {
        var ok = read(
                new NitfReader(),
                "<nitf><body><body.head><byline>By Ann Arbor</byline><byline>ANN ARBOR and Bob Hill<byttl>Staff</byttl>"
                        + "</byline></body.head><body.content><p>Text.</p></body.content></body></nitf>");
        assertThat(authors(ok)).containsExactly("Ann Arbor", "Bob Hill");
        assertThat(ok.article().metadata().contributors().get(0).affiliations()).containsExactly("Staff");
    }

    @Test
    void a_second_line_of_a_headline_goes_below_it_and_another_headline_is_told() {
        var ok = read(
                new NitfReader(),
                "<nitf><body><body.head><hedline><hl1>One</hl1><hl1>Two</hl1><hl2>Three</hl2></hedline><hedline>"
                        + "<hl1>Four</hl1></hedline></body.head><body.content><p>Text.</p></body.content></body></nitf>");
        assertThat(Outline.of(ok.article())).contains("headline: One", "dek: Two↵Three");
        assertThat(said(ok)).isEqualTo("another headline is not printed: Four");
    }

    @Test
    void several_abstracts_are_one_of_several_paragraphs() {
        var ok = read(
                new NitfReader(),
                "<nitf><body><body.head><abstract><p>One.</p></abstract><abstract><p>Two.</p></abstract></body.head>"
                        + "<body.content><p>Text.</p></body.content></body></nitf>");
        assertThat(ok.article().metadata().summary()).hasSize(2);
    }

    @Test
    void a_further_text_of_newsml_1_stands_below_its_headline() {
        var part =
                "<NewsComponent><NewsLines><HeadLine>%s</HeadLine></NewsLines><ContentItem><DataContent>%s</DataContent>"
                        + "</ContentItem></NewsComponent>";
        var ok = read(
                new NewsMl1Reader(),
                "<NewsML><NewsItem><NewsComponent>" + part.formatted("One", "First.") + part.formatted("Two", "Second.")
                        + "</NewsComponent></NewsItem></NewsML>");
        assertThat(Outline.of(ok.article())).contains("headline: One", "p First.\nh1 Two\np Second.");
    }
}
