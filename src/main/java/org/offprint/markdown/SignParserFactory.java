package org.offprint.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands the text behind certain signs to a parser of ours, which depends on no other. */
record SignParserFactory(String signs, Supplier<InlineParserExtension> parser)
        implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
        return signs;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
        return parser.get();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
