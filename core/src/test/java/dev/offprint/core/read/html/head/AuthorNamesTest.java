// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Contributor.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "By Jane Doe and John Smith = Jane Doe; John Smith",
                "Von Anna Müller, Ben Groß und Carla Weiß = Anna Müller; Ben Groß; Carla Weiß",
                "Par Élodie Martin et Jean-Luc Petit = Élodie Martin; Jean-Luc Petit",
                "Por María López y Juan Pérez = María López; Juan Pérez",
                "Smith, John = Smith, John",
                "John Smith, Jr. = John Smith, Jr.",
                "Jane Doe, Staff Writer = Jane Doe",
                "Jane Doe (jane.doe@example.org) = Jane Doe",
                "Jane Doe @jane = Jane Doe",
                "Bradley Kuhn (https://example.org/bkuhn/) = Bradley Kuhn",
                "Department of Health and Human Services = Department of Health and Human Services",
                "Associated Press = Associated Press",
                "山田太郎 = 山田太郎"
            })
    void labels_roles_and_addresses_are_no_names(String text, String names) {
        assertThat(AuthorNames.of(List.of(text))).extracting(Contributor::name).containsExactly(names.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "By Greta Hall, GNN = Greta Hall = GNN",
                "Ann Lee and Greta Hall, DAILY GULL = Ann Lee; Greta Hall = DAILY GULL",
                "Greta Hall, Gullpress = Greta Hall = Gullpress",
            })
    void a_house_after_people_is_where_they_work(String text, String names, String house) {
        var people = AuthorNames.of(List.of(text));
        assertThat(people).extracting(Contributor::name).containsExactly(names.split("; ", -1));
        assertThat(people).allSatisfy(one -> assertThat(one.affiliations()).containsExactly(house));
    }

    @Test
    void what_people_are_stands_behind_a_dash_and_a_label_is_nobody() {
        assertThat(AuthorNames.of(List.of("ANN LEE and GRETA HALL - GP Harbour Writers", "Story By")))
                .containsExactly(Contributor.author("ANN LEE"), Contributor.author("GRETA HALL"));
    }

    @Test
    void who_made_the_pictures_is_no_author() {
        assertThat(AuthorNames.of(List.of("Jane Doe | Photos by Max Muster")))
                .containsExactly(
                        Contributor.author("Jane Doe"),
                        new Contributor("Max Muster", Role.PHOTOGRAPHER, List.of(), null));
    }

    @Test
    void addresses_and_accounts_of_nobody_are_left_out() {
        assertThat(AuthorNames.of(List.of("https://example.org/people/jane", "admin", "/author/jane", "")))
                .isEmpty();
    }

    @Test
    void a_long_row_of_words_takes_no_time() {
        assertThat(AuthorNames.of(List.of("a, ".repeat(100_000)))).isEmpty();
    }
}
