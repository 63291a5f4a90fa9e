"""Signed codes: what is printed on a document so that anybody can tell whether it is ours (docs/verification.md).

base45      bytes as the letters that a QR code holds best
claims      Claims: what a code says of its document
envelope    COSE_Sign1 with Ed25519, in one form only
signer      Signer: claims to a text for the QR code
checking    check: a text to a Verdict, with nothing but public keys and revoked serials
key_folder  KeyFolder: the private keys, in files that only their owner reads
exported    the public keys as a file for other bodies
reader      a picture to the texts of its QR codes
"""
