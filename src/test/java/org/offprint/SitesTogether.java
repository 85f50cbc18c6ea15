package org.offprint;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs test classes that share a site of Spring's one after another, so that few sites have to be
 * kept in memory at a time and none is started twice.
 */
public final class SitesTogether implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(
                        Comparator.comparing((ClassDescriptor test) -> site(test.getTestClass()))
                                .thenComparing(test -> test.getTestClass().getName()));
    }

    /** The same for classes whose site is the same. */
    private static String site(Class<?> test) {
        return test.getSuperclass() == Object.class
                ? Arrays.toString(test.getDeclaredAnnotations())
                : test.getSuperclass().getName() + Arrays.toString(test.getDeclaredAnnotations());
    }
}
