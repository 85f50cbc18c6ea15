package org.offprint.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which is behind validator.w3.org, over the bytes of a page. */
final class HtmlCheck {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final int STACK_BYTES = 16 << 20;

    private final List<String> complaints = new ArrayList<>();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

    /** A checker for many pages, one after another. */
    HtmlCheck() {
        ErrorHandler listener =
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException warning) {
                        add("warning", warning);
                    }

                    @Override
                    public void error(SAXParseException error) {
                        add("error", error);
                    }

                    @Override
                    public void fatalError(SAXParseException error) {
                        add("fatal", error);
                    }
                };
        setUp(listener);
    }

    /** On a thread of its own, because reading the schema wants more stack than a thread has. */
    private void setUp(ErrorHandler listener) {
        FutureTask<SimpleDocumentValidator> task =
                new FutureTask<>(() -> {
                    checker.setUpMainSchema(SCHEMA, listener);
                    checker.setUpValidatorAndParsers(listener, false, false);
                    return checker;
                });
        new Thread(null, task, "schema", STACK_BYTES).start();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The Nu Html Checker could not be set up", e);
        }
    }

    /** Its errors and warnings, each with its line. */
    List<String> complaints(byte[] page) {
        complaints.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        try {
            checker.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            complaints.add("fatal: " + e.getMessage());
        }
        return List.copyOf(complaints);
    }

    private void add(String kind, SAXParseException complaint) {
        complaints.add(
                "%s in line %d, column %d: %s"
                        .formatted(
                                kind,
                                complaint.getLineNumber(),
                                complaint.getColumnNumber(),
                                complaint.getMessage()));
    }
}
