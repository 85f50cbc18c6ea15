package org.offprint.exchange.lookup;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of public hosts from those of this machine, its networks and of no one. */
final class PublicAddresses {

    /** What of IPv4 is no public host, by IANA's register of special addresses. */
    private static final List<Block> NOT_PUBLIC =
            List.of(
                    new Block(0, 0, 0, 8),
                    new Block(10, 0, 0, 8),
                    new Block(100, 64, 0, 10),
                    new Block(127, 0, 0, 8),
                    new Block(169, 254, 0, 16),
                    new Block(172, 16, 0, 12),
                    new Block(192, 0, 0, 24),
                    new Block(192, 0, 2, 24),
                    new Block(192, 88, 99, 24),
                    new Block(192, 168, 0, 16),
                    new Block(198, 18, 0, 15),
                    new Block(198, 51, 100, 24),
                    new Block(203, 0, 113, 24),
                    new Block(224, 0, 0, 4),
                    new Block(240, 0, 0, 4));

    private PublicAddresses() {}

    /** The first three numbers of a network and the length of its prefix. */
    private record Block(int first, int second, int third, int length) {

        boolean holds(int address) {
            int network = first << 24 | second << 16 | third << 8;
            return (address ^ network) >>> (32 - length) == 0;
        }
    }

    /** Whether the address is a unicast address that the whole net can reach. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes, 0) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] bytes, int offset) {
        int address = 0;
        for (int i = 0; i < 4; i++) {
            address = address << 8 | bytes[offset + i] & 0xff;
        }
        int number = address;
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(number));
    }

    /** Addresses that carry one of IPv4 count as that one. */
    private static boolean isPublicV6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        boolean mapped = isZero(bytes, 0, 10) && pair(bytes, 10) == 0xffff;
        boolean translated = first == 0x64 && second == 0xff9b && isZero(bytes, 4, 12);
        if (mapped || translated) {
            return isPublicV4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublicV4(bytes, 2);
        }
        boolean global = (first & 0xe000) == 0x2000;
        boolean protocols = first == 0x2001 && (second & 0xfe00) == 0;
        boolean documentation =
                first == 0x2001 && second == 0xdb8 || first == 0x3fff && (second & 0xf000) == 0;
        return global && !protocols && !documentation;
    }

    private static int pair(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) << 8 | bytes[offset + 1] & 0xff;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, new byte[to - from], 0, to - from);
    }
}
