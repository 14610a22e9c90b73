// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.limits.Deadline;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Notices;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.text.LanguageGuess;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of a reader over one input: where problems go, what the limits are, and how it ends. Of one thread. */
public final class Reading {
    private final Source source;
    private final ReadOptions options;
    private final Origin origin;
    private final Notices notices = new Notices();
    private final Deadline deadline;
    private @Nullable String base;

    private Reading(Source source, ReadOptions options, String reader) {
        this.source = source;
        this.options = options;
        this.origin = new Origin(source.name(), reader);
        this.deadline = Deadline.of(options.limits());
    }

    /** What a reader does with an input. */
    @FunctionalInterface
    public interface Body {
        /** Answers with the article, or throws what makes it impossible. */
        Article read(Reading reading) throws OffprintException;
    }

    /** Runs a reader's work; what it throws of our own becomes the result. */
    public static ReadResult run(Source source, ReadOptions options, String reader, Body body) {
        var reading = new Reading(source, options, reader);
        try {
            var article = body.read(reading);
            UnclearDates.tell(article, reading.notices, reading.place());
            return new ReadResult.Ok(article, reading.notices.all());
        } catch (OffprintException e) {
            return ReadResult.without(reading.origin, e.problem());
        }
    }

    /** The input. */
    public Source source() {
        return source;
    }

    /** How much to mend and guess. */
    public CleanUp cleanUp() {
        return options.cleanUp();
    }

    /** How to read. */
    public ReadOptions options() {
        return options;
    }

    /** How much the input may ask for. */
    public Limits limits() {
        return options.limits();
    }

    /** What the article will say it was read from. */
    public Origin origin() {
        return origin;
    }

    /** Where problems go. */
    public ProblemSink problems() {
        return notices;
    }

    /** The input as a place. */
    public String place() {
        return source.name();
    }

    /** A line of the input, counted from 1, as a place. */
    public String place(int line) {
        return source.name() + ":" + line;
    }

    /** The input as text; see {@link Characters}. */
    public DecodedText text() throws OffprintException {
        return text(bytes -> null);
    }

    /**
     * The input as text.
     *
     * @param declared the charset that the bytes declare in the way of their format; null when they do not. Asked only
     *     when the source has none
     */
    public DecodedText text(Function<byte[], @Nullable String> declared) throws OffprintException {
        var bytes = InputText.bytes(source.name(), source.bytes(), limits());
        var sent = source.charset();
        return new Decoder(place(), notices).decode(bytes, sent == null ? declared.apply(bytes) : sent);
    }

    /** Text that a larger input held and has decoded, as {@link #text()} gives it. */
    public String text(String decoded) {
        return new Decoder(place(), notices).tidy(decoded);
    }

    /**
     * Sets what the document itself names as the base of its addresses, as pages do.
     *
     * @param address may be relative to that of the source; blank: none
     */
    public void base(String address) {
        if (!address.isBlank()) base = Addresses.resolve(source.address(), address.strip());
    }

    /**
     * An address as the network knows it: relative ones are resolved against the base that the document names, else
     * against the address of the source.
     *
     * @return the same when neither is known, or when it is no address that can be resolved
     */
    public String absolute(String address) {
        return address.startsWith("#") ? address : Addresses.resolve(base == null ? source.address() : base, address);
    }

    /** An address for a link: absolute where the document names a base of its own, else as it stands. */
    public String linked(String address) {
        return base == null ? address : absolute(address);
    }

    /**
     * Looks at the clock; to be asked now and then, not for every element.
     *
     * @throws OffprintException the article has taken longer than the limits allow
     */
    public void checkTime() throws OffprintException {
        if (!deadline.isOver()) return;
        throw breach(Limit.SECONDS, "reading it takes longer than " + limits().of(Limit.SECONDS) + " seconds");
    }

    /** What goes over a limit. */
    public OffprintException breach(Limit limit, String what) {
        return new OffprintException(Problem.error(
                "read.limit." + limit.id(), place(), what + ", the limit (" + limit.id() + ")", limit.cure()));
    }

    /** Reports a guess. */
    public void info(String code, String place, String what, String cure) {
        notices.accept(Problem.info(code, place, what, cure));
    }

    /** Reports something that is not honoured. */
    public void warning(String code, String place, String what, String cure) {
        notices.accept(Problem.warning(code, place, what, cure));
    }

    /**
     * The language of an article: the declared one, else a guess where guesses are wanted and the words are clear.
     *
     * @param declared null when the source declares none
     * @return null when it stays unknown
     */
    public @Nullable String language(@Nullable String declared, List<Block> body) {
        if (declared != null || cleanUp() != CleanUp.FULL) return declared;
        var guess = LanguageGuess.of(BlockText.start(body)).orElse(null);
        if (guess != null) {
            info(
                    "read.language.guessed",
                    place(),
                    "the source does not say its language; by its words it is " + guess,
                    "name the language if that is wrong");
        }
        return guess;
    }

    /** Refuses an input of nothing but white space. */
    public void refuseBlank(String text) throws OffprintException {
        if (!text.isBlank()) return;
        throw new OffprintException(
                Problem.error("read.empty", place(), "the input holds nothing but white space", ""));
    }

    /** Refuses an input of too many elements. */
    public void countElements(long elements) throws OffprintException {
        checkTime();
        if (elements <= limits().elements()) return;
        throw breach(Limit.ELEMENTS, "the input has more than " + limits().elements() + " elements");
    }

    /**
     * Refuses markup of too many tags before a tree is made of it, which takes far more memory.
     *
     * @return how many there are
     */
    public long countTags(String markup) throws OffprintException {
        long tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at + 1 < markup.length(); at = markup.indexOf('<', at + 1))
            if (Character.isLetter(markup.charAt(at + 1))) tags++;
        countElements(tags);
        return tags;
    }
}
