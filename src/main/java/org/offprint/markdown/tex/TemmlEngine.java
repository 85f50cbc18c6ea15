package org.offprint.markdown.tex;

import io.roastedroot.quickjs4j.core.Builtins;
import io.roastedroot.quickjs4j.core.Engine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import run.endive.runtime.ByteArrayMemory;
import run.endive.wasm.types.MemoryLimits;

/**
 * Temml, which is written in JavaScript, in a QuickJS of its own without files, network or clock.
 * For one thread alone. An interrupt of that thread stops it at once; it is of no use after that,
 * nor after any other {@link RuntimeException}.
 */
final class TemmlEngine implements TexEngine {

    private static final String LIBRARY = "temml-0.13.5/temml.min.js";

    /** In pages of 64 KiB. */
    private static final int MOST_MEMORY = 128 * 16;

    private static final String CALL =
            """
            try {
              offprint.answer("=" + temml.renderToString(offprint.tex(), {
                displayMode: offprint.display() === 1, wrap: "tex", throwOnError: true,
                trust: false, maxExpand: 1000, maxSize: [25, 50] }));
            } catch (problem) {
              offprint.answer("!" + problem.message);
            }
            """;

    /** Numbers of formulas would start anew with each text, and nothing could refer to them. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(begin|end)\\{(align|alignat|equation|gather)\\}");

    private final Engine engine;
    private final byte[] call;
    private TexFormula formula = new TexFormula("", false);
    private String answer = "";

    TemmlEngine() {
        Builtins builtins =
                Builtins.builder("offprint")
                        .addVoidToString("tex", this::source)
                        .addVoidToInt("display", () -> formula.display() ? 1 : 0)
                        .addStringToVoid("answer", text -> answer = text)
                        .build();
        engine =
                Engine.builder()
                        .addBuiltins(builtins)
                        .withMemoryFactory(TemmlEngine::memory)
                        .withStdout(new ByteArrayOutputStream())
                        .withStderr(new ByteArrayOutputStream())
                        .build();
        run(compiled(library() + "\nglobalThis.temml = temml;"));
        call = compiled(CALL);
    }

    @Override
    public String mathml(TexFormula texFormula) throws NotUnderstoodException {
        formula = texFormula;
        answer = "!no answer";
        run(call);
        if (!answer.startsWith("=")) {
            throw new NotUnderstoodException(answer.substring(1));
        }
        return answer.substring(1);
    }

    private String source() {
        return NUMBERED.matcher(formula.tex()).replaceAll("\\\\$1{$2*}");
    }

    private byte[] compiled(String script) {
        int code = engine.compile(script);
        byte[] compiled = engine.readCompiled(code);
        engine.free(code);
        return compiled;
    }

    private void run(byte[] compiled) {
        int code = engine.writeCompiled(compiled);
        engine.exec(code);
        engine.free(code);
    }

    private static ByteArrayMemory memory(MemoryLimits limits) {
        int most = Math.min(limits.maximumPages(), MOST_MEMORY);
        return new ByteArrayMemory(new MemoryLimits(limits.initialPages(), most));
    }

    private static String library() {
        try (InputStream in =
                Objects.requireNonNull(TemmlEngine.class.getResourceAsStream(LIBRARY))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
