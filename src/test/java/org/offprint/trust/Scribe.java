package org.offprint.trust;

import org.offprint.OffprintApplication;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.boot.SpringApplication;

/** Adds papers without end and says of each, once it was acknowledged, that it was. */
public final class Scribe {

    private Scribe() {}

    /** Writes until it is killed. */
    public static void main(String[] args) {
        var context = SpringApplication.run(OffprintApplication.class);
        PaperCatalog papers = context.getBean(PaperCatalog.class);
        for (int i = 0; ; i++) {
            papers.add(PaperData.titled("Acknowledged " + i));
            System.out.println("Acknowledged " + i);
            System.out.flush();
        }
    }
}
