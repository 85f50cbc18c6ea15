package org.offprint.markdown.tex;

/** What turns TeX into MathML that has not been checked yet. */
interface TexEngine {

    /**
     * Translates one formula.
     *
     * @throws NotUnderstoodException if it is not TeX, or a kind that the engine does not know
     * @throws RuntimeException if the engine broke and has to be replaced
     */
    String mathml(TexFormula formula) throws NotUnderstoodException;
}
