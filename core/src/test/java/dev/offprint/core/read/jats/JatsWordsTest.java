// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each word of an article is in what is made of it, or in a notice, of every element that may hold words; of the front
 * matter that is for machines the notice names the element.
 */
class JatsWordsTest {
    private static final Pattern PLACE = Pattern.compile("¤");

    private static String marked(String template, List<String> words) {
        return PLACE.matcher(template).replaceAll(place -> {
            int number = words.size();
            words.add("" + 'Q' + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x");
            return words.get(number);
        });
    }

    private static void assertNothingIsLost(String front, String body, String back) {
        var words = new ArrayList<String>();
        var xml = marked(
                "<article xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:mml='http://www.w3.org/1998/Math/MathML'"
                        + " xml:lang='en'><front><article-meta>" + front + "</article-meta></front><body>" + body
                        + "</body><back>" + back + "</back></article>",
                words);
        var result = new JatsReader().read(Fixtures.source("a.xml", xml), ReadOptions.STANDARD);
        assertThat(result).as(result.toString()).isInstanceOf(ReadResult.Ok.class);
        var ok = (ReadResult.Ok) result;
        var there = Outline.of(ok.article())
                + labels(ok)
                + ok.notices().stream().map(Problem::what).collect(Collectors.joining("\n"));
        assertThat(words.stream()
                        .filter(word -> !there.contains(word))
                        .map(word -> xml.substring(Math.max(0, xml.indexOf(word) - 60), xml.indexOf(word) + 20)))
                .as(there)
                .isEmpty();
    }

    /** Numbers of formulas, which an outline does not show. */
    private static String labels(ReadResult.Ok ok) {
        return Contents.of(ok.article()).blocks().stream()
                .map(block -> block instanceof MathBlock math ? " " + math.label() : "")
                .collect(Collectors.joining());
    }

    @Test
    void of_the_front_matter() {
        assertNothingIsLost("""
                <article-categories><subj-group><subject>¤</subject><subj-group><subject>¤</subject></subj-group></subj-group>
                <series-title>¤</series-title></article-categories>
                <title-group><article-title>¤ <italic>¤</italic></article-title><subtitle>¤</subtitle><subtitle>¤</subtitle>
                <trans-title-group xml:lang="de"><trans-title>¤</trans-title><trans-subtitle>¤</trans-subtitle>
                </trans-title-group><alt-title alt-title-type="running">¤</alt-title><fn-group><fn id="u"><p>¤</p></fn></fn-group>
                </title-group><contrib-group content-type="authors"><contrib contrib-type="author"><name><prefix>¤</prefix>
                <surname>¤</surname><given-names>¤</given-names><suffix>¤</suffix></name><degrees>¤</degrees><role>¤</role>
                <bio><title>¤</title><p>¤</p></bio><aff>¤ <institution>¤</institution> <country>¤</country></aff>
                <author-comment><p>¤</p></author-comment></contrib><contrib contrib-type="author"><collab>¤
                <contrib-group><contrib><name><surname>¤</surname><given-names>¤</given-names></name></contrib>
                </contrib-group></collab></contrib><contrib contrib-type="editor"><string-name>¤</string-name></contrib>
                <on-behalf-of>¤</on-behalf-of><author-comment><p>x</p></author-comment></contrib-group>
                <author-notes><title>¤</title><corresp>¤ <email>¤</email></corresp><fn><label>1</label><p>¤</p></fn><p>¤</p>
                </author-notes><pub-date><day>1</day><month>5</month><year>2020</year></pub-date><volume>¤</volume>
                <issue>¤</issue><issue-title>x</issue-title><supplement>x</supplement><fpage>¤</fpage><lpage>¤</lpage>
                <product>¤ <source>¤</source></product><supplementary-material><label>x</label></supplementary-material><permissions><copyright-statement>¤</copyright-statement>
                <copyright-holder>¤</copyright-holder><license><license-p>¤ <bold>¤</bold></license-p></license>
                </permissions><related-article xlink:href="x">¤</related-article><abstract><title>¤</title><p>¤</p><sec>
                <title>¤</title><p>¤</p></sec></abstract><abstract abstract-type="graphical"><title>¤ ¤ ¤</title><p>¤</p>
                </abstract><trans-abstract xml:lang="de"><p>¤</p></trans-abstract><kwd-group><title>Keywords</title>
                <kwd>¤</kwd><compound-kwd><compound-kwd-part>¤</compound-kwd-part></compound-kwd><nested-kwd><kwd>¤</kwd>
                </nested-kwd></kwd-group><funding-group><award-group><funding-source>¤</funding-source><award-id>¤</award-id>
                <principal-award-recipient>¤</principal-award-recipient></award-group><funding-statement>¤</funding-statement>
                <open-access><p>x</p></open-access></funding-group><custom-meta-group><custom-meta><meta-name>a</meta-name>
                <meta-value>¤</meta-value></custom-meta></custom-meta-group>
                """, "<p>Text.</p>", "");
    }

    @Test
    void what_of_the_front_matter_is_for_machines_is_told_by_its_name() {
        var front = "<title-group><article-title>T</article-title></title-group>"
                + "<contrib-group><author-comment><p>x</p></author-comment></contrib-group><issue-title>x</issue-title>"
                + "<supplementary-material><label>x</label></supplementary-material><funding-group><open-access><p>x</p>"
                + "</open-access></funding-group>";
        var xml =
                "<article><front><article-meta>" + front + "</article-meta></front><body><p>Text.</p></body></article>";
        var ok = (ReadResult.Ok) new JatsReader().read(Fixtures.source("a.xml", xml), ReadOptions.STANDARD);
        assertThat(ok.notices())
                .extracting(Problem::what)
                .contains("parts of the front matter that are for machines are left out: 4 (author-comment,"
                        + " issue-title, open-access, supplementary-material)");
    }

    @Test
    void of_the_body() {
        assertNothingIsLost("<title-group><article-title>T</article-title></title-group>", """
                <p>¤ <bold>¤</bold><sc>¤</sc><underline>¤</underline><strike>¤</strike><monospace>¤</monospace><roman>¤</roman>
                <sub>¤</sub><sup>¤</sup><named-content>¤</named-content><styled-content>¤</styled-content><abbrev>¤
                <def><p>¤</p></def></abbrev><ext-link xlink:href="http://x.org">¤</ext-link><uri>¤</uri><email>¤</email>
                <milestone-start/><chem-struct>¤</chem-struct><ruby><rb>¤</rb><rt>¤</rt></ruby><private-char>¤</private-char>
                <inline-formula><tex-math>¤</tex-math></inline-formula><fn><p>¤</p></fn><inline-supplementary-material>¤
                </inline-supplementary-material><related-object>¤</related-object><index-term>x</index-term></p>
                <sec><label>¤</label><title>¤</title><subtitle>¤</subtitle><p>¤</p><sec><title>¤</title><p>¤</p></sec>
                <attrib>¤</attrib></sec>
                <fig><label>¤</label><caption><title>¤</title><p>¤</p></caption><alt-text>¤</alt-text><graphic xlink:href="a"/>
                <attrib>¤</attrib><permissions><copyright-statement>¤</copyright-statement></permissions></fig>
                <fig-group><label>¤</label><caption><p>¤</p></caption><fig><caption><p>¤</p></caption><graphic xlink:href="b"/>
                </fig></fig-group>
                <table-wrap><label>¤</label><caption><title>¤</title><p>¤</p></caption><table><thead><tr><th>¤</th></tr>
                </thead><tbody><tr><td>¤ <p>¤</p></td></tr></tbody></table><table-wrap-foot><fn><label>a</label><p>¤</p></fn>
                <p>¤</p><attrib>¤</attrib></table-wrap-foot><attrib>¤</attrib></table-wrap>
                <boxed-text><label>¤</label><caption><title>¤</title><p>¤</p></caption><title>¤</title><p>¤</p><sec><title>¤</title>
                <p>¤</p></sec><attrib>¤</attrib></boxed-text>
                <disp-quote><title>¤</title><p>¤</p><attrib>¤</attrib></disp-quote>
                <verse-group><title>¤</title><subtitle>¤</subtitle><verse-line>¤</verse-line><verse-group><verse-line>¤</verse-line>
                </verse-group><attrib>¤</attrib></verse-group>
                <speech><speaker>¤</speaker><p>¤</p></speech><statement><label>¤</label><title>¤</title><p>¤</p>
                <attrib>¤</attrib></statement>
                <list><title>¤</title><list-item><label>¤</label><title>¤</title><p>¤</p></list-item></list>
                <def-list><label>¤</label><title>¤</title><term-head>¤</term-head><def-head>¤</def-head><def-item><label>¤</label>
                <term>¤</term><def><p>¤</p></def></def-item></def-list>
                <disp-formula><label>¤</label><tex-math>¤</tex-math></disp-formula>
                <disp-formula-group><label>¤</label><caption><p>¤</p></caption><disp-formula><tex-math>¤</tex-math></disp-formula>
                </disp-formula-group>
                <chem-struct-wrap><label>¤</label><caption><p>¤</p></caption><chem-struct>¤</chem-struct></chem-struct-wrap>
                <preformat>¤</preformat><code>¤</code><array><label>¤</label><tbody><tr><td>¤</td></tr></tbody></array>
                <supplementary-material xlink:href="s.csv"><label>¤</label><caption><title>¤</title><p>¤</p></caption>
                <p>¤</p></supplementary-material><media xlink:href="m.mp4"><label>¤</label><caption><p>¤</p></caption></media>
                <question-wrap><question><label>¤</label><p>¤</p></question><answer><label>¤</label><p>¤</p></answer></question-wrap>
                <address><addr-line>¤</addr-line><country>¤</country></address><explanation><title>¤</title><p>¤</p></explanation>
                <odd>¤ <other>¤</other></odd>
                """, "");
    }

    @Test
    void of_the_back_matter() {
        assertNothingIsLost("<title-group><article-title>T</article-title></title-group>", "<p>Text.</p>", """
                <label>¤</label><title>¤</title><ack><title>¤</title><p>¤</p><attrib>¤</attrib></ack>
                <app-group><title>¤</title><app><label>¤</label><title>¤</title><p>¤</p></app></app-group>
                <bio><title>¤</title><p>¤</p></bio><fn-group><title>¤</title><fn><label>*</label><p>¤</p></fn></fn-group>
                <glossary><title>¤</title><def-list><def-item><term>¤</term><def><p>¤</p></def></def-item></def-list></glossary>
                <notes><title>¤</title><p>¤</p><sec><title>¤</title><p>¤</p></sec></notes><sec><title>¤</title><p>¤</p></sec>
                <ref-list><title>References</title><p>¤</p><ref><label>1</label><mixed-citation>¤ <source>¤</source></mixed-citation>
                <note><p>¤</p></note></ref><ref><element-citation><person-group><name><surname>¤</surname>
                <given-names>¤</given-names></name><collab>¤</collab><etal/></person-group><article-title>¤</article-title>
                <source>¤</source><edition>¤</edition><publisher-name>¤</publisher-name><publisher-loc>¤</publisher-loc>
                <conf-name>¤</conf-name><comment>¤</comment><volume>¤</volume><annotation><p>¤</p></annotation>
                </element-citation></ref><ref-list><title>¤ ¤ ¤</title><ref><mixed-citation>¤</mixed-citation></ref></ref-list>
                </ref-list>
                """);
    }
}
