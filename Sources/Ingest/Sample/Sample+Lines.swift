// SPDX-License-Identifier: MIT

extension Sample {
  /// Titles, dates, people, books and links are facts of *The InfoQ Podcast*; summaries and takeaways
  /// are this project's own words.
  static let lines = #"""
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "victor-dibia-on-tensorflow-js-and-building-machine-learning-models-with-javascript", \#
    "title": "Victor Dibia on TensorFlow.js and Building Machine Learning Models with \#
    JavaScript", "published": "2019-11-08", "duration_seconds": 1680, "guests": ["Victor \#
    Dibia"], "hosts": ["Wes"], "books": [], "summary": "Victor Dibia, a research engineer at \#
    Cloudera’s Fast Forward Labs, explains what it takes to train and run models in the \#
    browser. With Wes he weighs what TensorFlow.js makes easy against what a phone or laptop \#
    cannot do.", "takeaways": ["Keeping inference on the user’s device means that private \#
    data never has to leave it.", "TensorFlow.js runs heavy operations on the graphics card \#
    by way of WebGL.", "A model trained in Python can be exported, converted, and loaded by \#
    a web page.", "Distilling a large model into a small one can shrink it by more than an \#
    order of magnitude."], "links": ["https://bit.ly/32rWnab", "https://bit.ly/24x3IVq", \#
    "https://www.youtube.com/infoq", "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/32rWnab"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "michelle-krejci-on-moving-to-microservices-visualising-technical-debt-kubernetes-and-graphql", \#
    "title": "Michelle Krejci on Moving to Microservices: Visualising Technical Debt, \#
    Kubernetes, and GraphQL", "published": "2019-11-01", "duration_seconds": 2040, "guests": \#
    ["Michelle Krejci"], "hosts": ["Daniel Bryant"], "books": [], "summary": "Daniel Bryant \#
    talks to Michelle Krejci, service engineer lead at Pantheon, about four years of moving \#
    a hosting platform from a Python monolith to microservices, and about making the debt \#
    met on the way visible.", "takeaways": ["A monolith helped the company start fast and \#
    slowed it down once many teams shared it.", "Technical debt gets attention when it is \#
    tracked and has a price.", "Namespaces in Kubernetes gave each engineer a copy of \#
    production to experiment in.", "Agreeing on a GraphQL schema first lets front end and \#
    back end teams work in parallel."], "links": []}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "ryan-kitchens-on-learning-from-incidents-at-netflix-the-role-of-sre-and-sociotechnical-systems", \#
    "title": "Ryan Kitchens on Learning from Incidents at Netflix, the Role of SRE, and \#
    Sociotechnical Systems", "published": "2019-10-04", "duration_seconds": 1740, "guests": \#
    ["Ryan Kitchens"], "hosts": [], "books": [], "summary": "Ryan Kitchens, a senior site \#
    reliability engineer at Netflix, describes how his team learns from incidents: less by \#
    hunting for a single cause, more by asking how things usually go well.", "takeaways": \#
    ["One metric close to what users feel tells when an incident deserves attention.", \#
    "Complex systems have no root cause; patterns across incidents teach more.", "People who \#
    do support know many hidden problems, so product teams should hear them."], "links": \#
    ["https://bit.ly/2LLwk8T", "https://bit.ly/24x3IVq", "https://www.youtube.com/infoq", \#
    "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/2LLwk8T"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "oliver-gould-on-the-three-pillars-of-service-mesh-smi-and-making-technology-bets", \#
    "title": "Oliver Gould on the Three Pillars of Service Mesh, SMI, and Making Technology \#
    Bets", "published": "2019-09-20", "duration_seconds": 1500, "guests": ["Oliver Gould"], \#
    "hosts": [], "books": [], "summary": "Oliver Gould, co-founder and CTO of Buoyant, goes \#
    through what a service mesh does for visibility, security and reliability, and what the \#
    SMI specification is meant to change.", "takeaways": ["Linkerd can show live traffic \#
    between services on request.", "Service identity can rest on the accounts that \#
    Kubernetes has anyway.", "A shared interface lets tools and users avoid a bet on one \#
    mesh."], "links": ["https://bit.ly/2m5DSJ6", "https://bit.ly/24x3IVq", \#
    "https://www.youtube.com/infoq", "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/2m5DSJ6"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "event-sourcing-bernd-rucker-on-architecting-for-scale", "title": "Event Sourcing: Bernd \#
    Rücker on Architecting for Scale", "published": "2019-09-13", "duration_seconds": 1500, \#
    "guests": ["Bernd Rücker"], "hosts": [], "books": [], "summary": "Bernd Rücker, \#
    co-founder and chief technologist at Camunda, compares event sourcing with the usual \#
    relational approach and shows where workflow engines fit between microservices.", \#
    "takeaways": ["Commands and events are often confused, and the difference shapes a \#
    design.", "Sagas keep distributed data consistent without a global transaction."], \#
    "links": []}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "pat-kua-on-technical-leadership-cultivating-culture-and-career-growth", "title": "Pat \#
    Kua on Technical Leadership, Cultivating Culture, and Career Growth", "published": \#
    "2019-09-06", "duration_seconds": 1620, "guests": ["Pat Kua"], "hosts": [], "books": \#
    [{"title": "The Manager’s Path", "authors": ["Camille Fournier"]}, {"title": "Resilient \#
    Management", "authors": ["Lara Hogan"]}, {"title": "Elegant Puzzle", "authors": ["Will \#
    Larson"]}, {"title": "Leading Snowflakes", "authors": ["Oren Ellenbogen"]}, {"title": \#
    "Talking with Tech Leads", "authors": ["Pat Kua"]}], "summary": "Pat Kua shares how \#
    technical leaders can shape culture and careers, from operating models to the books \#
    worth reading on the way into the role.", "takeaways": ["Culture is tended like a \#
    garden: one sets conditions and cannot force growth.", "A third career track for \#
    technical leadership can stand beside the expert and the manager tracks.", "Clear \#
    boundaries let teams be autonomous and still aligned."], "links": []}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "thomas-graf-on-cilium-the-1-6-release-ebpf-security-the-road-ahead", "title": "Thomas \#
    Graf on Cilium, the 1.6 Release, eBPF Security, & the Road Ahead", "published": \#
    "2019-09-02", "duration_seconds": 1620, "guests": ["Thomas Graf"], "hosts": [], "books": \#
    [], "summary": "Thomas Graf, one of the maintainers of Cilium and co-founder of \#
    Isovalent, explains what eBPF brings to container networking, what is new in release \#
    1.6, and how safe it is to run programs in the kernel.", "takeaways": ["eBPF grew from \#
    packet filtering into a way to extend Linux safely.", "Cilium understands application \#
    protocols and so overlaps with a service mesh.", "Release 1.6 can run a cluster without \#
    kube-proxy."], "links": ["https://bit.ly/2HCGnLa", "https://bit.ly/24x3IVq", \#
    "https://www.youtube.com/infoq", "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/2HCGnLa"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "yuri-shkuro-on-tracing-distributed-systems-using-jaeger", "title": "Yuri Shkuro on \#
    Tracing Distributed Systems Using Jaeger", "published": "2019-08-28", \#
    "duration_seconds": 1920, "guests": ["Yuri Shkuro"], "hosts": [], "books": [{"title": \#
    "Mastering Distributed Tracing", "authors": ["Yuri Shkuro"]}], "summary": "Yuri Shkuro, \#
    creator of Jaeger and software engineer at Uber, explains distributed tracing: when logs \#
    and metrics stop being enough, and how a tracing backend fits the OpenTracing API.", \#
    "takeaways": ["Sampling makes tracing cheaper than logging everything.", "With dozens of \#
    services, following one request through all of them needs tracing.", "Applications have \#
    to pass the context along; a mesh alone cannot do it."], "links": \#
    ["https://bit.ly/2ZlvMyR", "https://bit.ly/24x3IVq", "https://www.youtube.com/infoq", \#
    "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/2ZlvMyR"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "louise-poubel-on-the-robotic-operating-system", "title": "Louise Poubel on the Robotic \#
    Operating System", "published": "2019-08-19", "duration_seconds": 1740, "guests": \#
    ["Louise Poubel"], "hosts": [], "books": [], "summary": "Louise Poubel, an engineer at \#
    Open Robotics, introduces ROS, the Robotic Operating System, and what it is like to \#
    write software for things that move.", "takeaways": ["Robots sense, think and act in a \#
    loop, and software is organised around it.", "ROS 2 builds on the DDS standard used in \#
    critical systems.", "Simulation lets developers try an idea before they risk \#
    hardware."], "links": ["https://bit.ly/2ZbOvrO", "https://bit.ly/24x3IVq", \#
    "https://www.youtube.com/infoq", "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/2ZbOvrO"}
    {"show": "the-infoq-podcast", "show_title": "The InfoQ Podcast", "slug": \#
    "matt-klein-on-envoy-mobile-platform-complexity-and-a-universal-data-plane-api-for-proxies", \#
    "title": "Matt Klein on Envoy Mobile, Platform Complexity, and a Universal Data Plane \#
    API for Proxies", "published": "2019-08-09", "duration_seconds": 2460, "guests": ["Matt \#
    Klein"], "hosts": [], "books": [], "summary": "Matt Klein, software plumber at Lyft and \#
    creator of Envoy, looks at how the proxy’s community has grown, at the price of complex \#
    platforms, and at bringing Envoy to phones.", "takeaways": ["A shared API for data \#
    planes lets vendors cooperate and still compete.", "Architectures of very large \#
    companies are not a goal for everyone.", "Envoy Mobile brings the proxy’s networking to \#
    Android and iOS apps."], "links": ["https://bit.ly/33nlGMu", "https://bit.ly/24x3IVq", \#
    "https://www.youtube.com/infoq", "https://bit.ly/2jmlyG8", "https://twitter.com/InfoQ", \#
    "https://www.linkedin.com/company/infoq"], "link": "https://bit.ly/33nlGMu"}
    """#
}
