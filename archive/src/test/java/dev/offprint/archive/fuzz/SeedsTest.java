// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole inputs of every kind, and every beginning of them: a download may stop anywhere. */
class SeedsTest {
    private static final int TRIALS = 120;

    @Test
    void every_reader_and_container_has_one() throws IOException {
        for (var id : Seeds.ids()) assertThat(Seeds.of(id)).as(id).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_whole_one_gives_articles() throws IOException {
        return tests((id, seed) -> assertThat(
                        Trial.of(id, name(seed), Files.readAllBytes(seed)).articles())
                .isPositive());
    }

    /** Of long ones not every byte, but as many places as the patience of a build allows. */
    @TestFactory
    Stream<DynamicTest> every_beginning_reads_or_is_reported() throws IOException {
        return tests((id, seed) -> {
            var bytes = Files.readAllBytes(seed);
            int step = 1 + bytes.length / TRIALS;
            for (int end = 0; end < bytes.length; end += step) {
                var beginning = Arrays.copyOf(bytes, end);
                var trial = Trial.of(id, name(seed), beginning);
                assertThat(trial.signature()).as("%s bytes", end).isNotEmpty();
            }
        });
    }

    /** Always the same ones; {@link FuzzTest} makes more. */
    @TestFactory
    Stream<DynamicTest> a_broken_one_reads_or_is_reported() throws IOException {
        return tests((id, seed) -> {
            var bytes = Files.readAllBytes(seed);
            var mutation = new Mutation(bytes.length);
            for (int i = 0; i < TRIALS / 3; i++) {
                var trial = Trial.of(id, name(seed), mutation.of(bytes, bytes));
                assertThat(trial.signature()).as("mutation %s", i).isNotEmpty();
            }
        });
    }

    private static Stream<DynamicTest> tests(Work work) throws IOException {
        var tests = Stream.<DynamicTest>builder();
        for (var id : Seeds.ids()) {
            for (var seed : Seeds.of(id)) tests.add(dynamicTest(id + " " + name(seed), () -> work.on(id, seed)));
        }
        return tests.build();
    }

    private interface Work {
        void on(String id, Path seed) throws IOException;
    }

    private static String name(Path seed) {
        return String.valueOf(seed.getFileName());
    }
}
