package city.tongyou.linkage.generate;

/** A grown-up who looks after a child. */
record Guardian(Role role, String name, String idNumber, String phone) {

  enum Role {
    FATHER("父亲"),
    MOTHER("母亲"),
    GRANDPARENT("祖父母");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
