import ParallaxUnicode
import Testing

@Suite("Normalisation")
struct NormalizationTests {
    @Test(
        "a letter loses its marks, however many were composed with it",
        arguments: [("é", "e"), ("ệ", "e"), ("Ǆ", "Ǆ"), ("ß", "ß"), ("n", "n")] as [(Unicode.Scalar, Unicode.Scalar)])
    func base(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
        #expect(Normalization.base(of: scalar) == expected)
    }
}
