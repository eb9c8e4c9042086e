package gr.hestia.helm;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A block of addresses.
 *
 * @param network an address in it
 * @param bits how many leading bits its addresses have in common
 */
record Cidr(InetAddress network, int bits) {

    static Cidr of(String text) {
        String[] parts = text.split("/");
        return new Cidr(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean contains(String address) {
        InetAddress other = InetAddress.ofLiteral(address);
        int length = network.getAddress().length * 8;
        return other.getAddress().length * 8 == length
                && prefix(network, length).equals(prefix(other, length));
    }

    private BigInteger prefix(InetAddress address, int length) {
        return new BigInteger(1, address.getAddress()).shiftRight(length - bits);
    }
}
