"""Certificates for tests: an authority of one's own, and what it signs for this machine."""

from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

VALID = timedelta(days=2)
THIS_MACHINE = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(IPv4Address("127.0.0.1"))])


class Authority:
    """`pem` is its own certificate, by which clients know what it signed."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named(name)
        constraint = x509.BasicConstraints(ca=True, path_length=0)
        certificate = self._about(self._name, self._key.public_key()).add_extension(constraint, critical=True)
        self.pem = certificate.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM)

    def certificate(self) -> tuple[bytes, bytes]:
        """A server's certificate for localhost and 127.0.0.1, and its private key; both PEM."""
        key = ec.generate_private_key(ec.SECP256R1())
        about = self._about(_named("localhost"), key.public_key()).add_extension(THIS_MACHINE, critical=False)
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return about.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM), private

    def _about(self, whom: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(whom)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - VALID)
            .not_valid_after(now + VALID)
        )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
