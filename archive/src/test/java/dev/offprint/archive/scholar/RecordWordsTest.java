// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.scholar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each word of PubMed's records is in what is made of it, or its element is named in a notice. */
class RecordWordsTest {
    private static final String PEOPLE = """
            <AuthorList><Author><LastName>¤</LastName><ForeName>¤</ForeName><Suffix>¤</Suffix><AffiliationInfo>
            <Affiliation>¤</Affiliation></AffiliationInfo><AffiliationInfo><Affiliation>¤</Affiliation></AffiliationInfo>
            </Author><Author><CollectiveName>¤</CollectiveName></Author></AuthorList>""";
    private static final String ABSTRACT = """
            <Abstract><AbstractText Label="¤">¤ <i>¤</i> <sub>¤</sub></AbstractText><AbstractText Label="¤">¤</AbstractText>
            <CopyrightInformation>¤</CopyrightInformation></Abstract>""";

    @Test
    void of_an_article() throws OffprintException {
        assertNothingIsLost(
                "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><Volume>¤</Volume>"
                        + "<Issue>¤</Issue><PubDate><Year>2019</Year></PubDate></JournalIssue><Title>¤</Title></Journal><ArticleTitle>¤"
                        + " <b>¤</b></ArticleTitle><Pagination><MedlinePgn>¤</MedlinePgn></Pagination>" + ABSTRACT
                        + PEOPLE
                        + """
                <Language>eng</Language><GrantList><Grant><GrantID>¤</GrantID><Agency>¤</Agency><Country>¤</Country></Grant>
                </GrantList><VernacularTitle>¤</VernacularTitle></Article><ChemicalList><Chemical><NameOfSubstance>x
                </NameOfSubstance></Chemical></ChemicalList><CommentsCorrectionsList><CommentsCorrections RefType="CommentIn">
                <RefSource>¤</RefSource></CommentsCorrections></CommentsCorrectionsList><MeshHeadingList><MeshHeading>
                <DescriptorName>¤</DescriptorName><QualifierName>¤</QualifierName></MeshHeading></MeshHeadingList>
                <OtherAbstract Type="Publisher" Language="fre"><AbstractText Label="¤">¤</AbstractText></OtherAbstract>
                <KeywordList><Keyword>¤</Keyword></KeywordList><CoiStatement>¤</CoiStatement></MedlineCitation><PubmedData>
                <ReferenceList><Title>¤</Title><Reference><Citation>¤ <i>¤</i></Citation></Reference></ReferenceList></PubmedData>
                </PubmedArticle>""");
    }

    @Test
    void of_a_book() throws OffprintException {
        assertNothingIsLost(
                "<PubmedBookArticle><BookDocument><PMID>1</PMID><Book><Publisher><PublisherName>¤</PublisherName>"
                        + "<PublisherLocation>¤</PublisherLocation></Publisher><BookTitle>¤</BookTitle><PubDate><Year>2001</Year></PubDate>"
                        + "<CollectionTitle>¤</CollectionTitle></Book><ArticleTitle>¤</ArticleTitle>" + PEOPLE
                        + ABSTRACT
                        + "<KeywordList><Keyword>¤</Keyword></KeywordList></BookDocument></PubmedBookArticle>");
    }

    private static void assertNothingIsLost(String template) throws OffprintException {
        List<String> words = new ArrayList<>();
        var record = Pattern.compile("¤").matcher(template).replaceAll(place -> {
            int number = words.size();
            words.add("Q" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x");
            return words.get(number);
        });
        var reads = Reads.text("a.xml", "<PubmedArticleSet>" + record + "</PubmedArticleSet>");
        var ok = (ReadResult.Ok) reads.get(0).result();
        var there = Outline.of(ok.article())
                + ok.article().metadata()
                + ok.notices().stream().map(Problem::message).collect(Collectors.joining("\n"));
        assertThat(words.stream()
                        .filter(word -> !there.contains(word))
                        .map(word ->
                                record.substring(Math.max(0, record.indexOf(word) - 40), record.indexOf(word) + 4)))
                .as(there)
                .isEmpty();
    }
}
