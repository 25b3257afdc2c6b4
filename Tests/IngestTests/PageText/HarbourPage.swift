// SPDX-License-Identifier: MIT

/// The page of an invented show.
enum HarbourPage {
  static let text = """
    The Harbour Tapes
    by Mina Tollefsen
    A weekly show about boats, and the people who mend them.
    Subscribe on Apple Podcasts
    All episodes

    Fri, 8 Nov 2019 · 1h 2min
    #12 – Ada Quillfeather: Caulking with Care
    Ada Quillfeather, a boatbuilder at Pinewater Yard, shows how a seam is made tight.

    She also recalls her first winter in the yard.
    Key takeaways
    • Dry wood first. – Then clean the seam.
    • Cotton goes in before the pitch
    and is never stretched.
    Guests: Ada Quillfeather
    Show notes: https://harbour.example/12
    Support us: www.harbour.example/support


    2019-11-01 | 62 min

    The Book of Knots
    Mina talks with Bo Sandpiper about rope.
    What you'll learn:
    1. Why a bowline holds.
    2. When it does not.
    Show notes: https://harbour.example/11
    Support us: www.harbour.example/support

    October 25, 2019
    Listener Mail
    Sep 30, 2019 (45 minutes)
    Autumn Special
    """
}
