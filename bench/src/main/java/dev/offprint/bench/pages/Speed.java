// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How many pages are read in a second of one thread's processor time, warm. */
final class Speed {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 5;

    private Speed() {}

    static double of(List<Page> pages) throws IOException {
        var html = new ArrayList<byte[]>();
        for (var page : pages) html.add(page.html());
        var times = new ArrayList<Long>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long time = round(pages, html);
            if (round >= WARM_UP) times.add(time);
        }
        times.sort(null);
        return pages.size() * 1e9 / times.get(ROUNDS / 2);
    }

    private static long round(List<Page> pages, List<byte[]> html) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < pages.size(); i++) Reader.read(pages.get(i), html.get(i));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
