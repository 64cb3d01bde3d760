// Written by scripts/rules.mjs from rules/. Change the rules, then run `npm run rules`.
import type { Library } from './position.ts'

export const LIBRARY: Library = {
  version: 'a02d4b38888a',
  "positions": [
  {
   "id": "allocation.inputs",
   "group": "allocation",
   "title": "Inputs",
   "question": "Who owns the documents and data you supply, and what may the vendor do with them under its licence?",
   "matters": "Source material is yours before the deal; a broad licence quietly makes it the vendor's to reuse.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "inputs"
   ],
   "preferred": "You own or keep all rights in inputs, and the vendor takes no licence beyond running the service for you.",
   "compromise": "You own inputs; the vendor also keeps a defined, narrow use such as abuse detection, safety or legal compliance.",
   "walkAway": "The vendor owns inputs, or takes a licence to improve, develop, train or use them for any purpose.",
   "ask": {
    "clause": "As between the parties, {customer own} all right, title and interest in {inputs}. {vendor} may use {inputs} only as necessary to provide {services} to {customer.obj}, and {vendor acquire} no other right or licence in {inputs}.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "{customer own} {inputs}. {vendor} may use {inputs} only as necessary to provide {services} to {customer.obj}, to detect abuse and security incidents, and to comply with law.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "We bring this material to you so that you can process it, not so that you can keep rights in it.",
    "objection": "We need a licence to host and process content.",
    "reply": "A licence to provide the service covers hosting and processing; nothing broader is needed to run it.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Inputs are the first of six artefacts; exclusive customer ownership with a licence to process only."
    },
    {
     "title": "IP in client-data AI training",
     "note": "Ownership of client data stays with the client whatever is trained on it."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "allocation.prompts",
   "group": "allocation",
   "title": "Prompts",
   "question": "Who owns the instructions you send to the model, and what may the vendor do with them?",
   "matters": "Prompts carry your methods and workflows; whoever may reuse them may learn how you work.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "prompts"
   ],
   "preferred": "You own prompts, and the vendor takes no licence beyond running the service and keeps none of them afterwards.",
   "compromise": "You own prompts; the vendor may hold them briefly for monitoring, with a deletion date, or use them for abuse detection, safety or law.",
   "walkAway": "The vendor owns prompts or may use them to improve, develop or train, or for any purpose.",
   "ask": {
    "clause": "As between the parties, {customer own} all right, title and interest in {prompts}. {vendor} may use {prompts} only as necessary to provide {services} to {customer.obj}, and {vendor acquire} no other right or licence in {prompts}.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "{customer own} {prompts}. {vendor} may use {prompts} only as necessary to provide {services} to {customer.obj}, to detect abuse and security incidents, and to comply with law.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "Our prompts describe how we work, so they are as confidential as the data they run on.",
    "objection": "Prompts are too generic to be anyone's property.",
    "reply": "Then giving up rights in them costs you nothing; to us the library of them is a product of years.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Prompts encode proprietary workflows; no vendor retention preferred, short monitored retention as compromise."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "customer-owns-prompts",
     "status": "preferred",
     "why": "You own prompts.",
     "any": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\])(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\])(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
      "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:\\[[a-z+-]*prompts[a-z+-]*\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
      "(?<![a-z])(?:responsible for)"
     ]
    },
    {
     "id": "prompts-stays-yours",
     "status": "preferred",
     "why": "The text says that prompts is yours.",
     "frame": {
      "actor": "customer",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\])(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
      "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
     ],
     "lacks": [
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
     ]
    },
    {
     "id": "vendor-claims-no-prompts",
     "status": "preferred",
     "why": "The vendor claims no ownership of prompts.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:\\[[a-z+-]*prompts[a-z+-]*\\])[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
      "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:\\[[a-z+-]*prompts[a-z+-]*\\])[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
      "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
      "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
      "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
     ]
    },
    {
     "id": "vendor-owns-prompts",
     "status": "adverse",
     "why": "The vendor owns prompts.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\])(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:\\[[a-z+-]*prompts[a-z+-]*\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:third part(?:y|ies)')",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
      "(?<![a-z])(?:against VENDOR)"
     ]
    },
    {
     "id": "prompts-stays-the-vendors",
     "status": "adverse",
     "why": "The text says that prompts is the vendor’s.",
     "frame": {
      "actor": "vendor",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\])(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])"
     ]
    },
    {
     "id": "joint-prompts",
     "status": "adverse",
     "why": "The vendor shares in the ownership of prompts.",
     "says": [
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\])[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
     ],
     "lacks": [
      "(?<![a-z])(?:not)"
     ]
    },
    {
     "id": "prompts-for-vendors-ends",
     "status": "adverse",
     "why": "The vendor may use prompts for ends of its own, such as improving its products.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "train",
       "disclose",
       "promote",
       "derive",
       "test"
      ],
      "object": "prompts",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
      "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
     ]
    },
    {
     "id": "prompts-licence-for-vendors-ends",
     "status": "adverse",
     "why": "The licence over prompts serves ends of the vendor, such as improving its products.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "prompts-limits-that-let-in-own-ends",
     "status": "adverse",
     "why": "The limit on the use of prompts lets in improvement, development or ends of the vendor.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "access",
       "retain",
       "disclose"
      ],
      "object": "prompts",
      "negated": true,
      "exceptFor": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
      "(?<![a-z])(?:any other purpose)"
     ]
    },
    {
     "id": "prompts-wide-licence",
     "status": "adverse",
     "why": "The licence over prompts has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
     ]
    },
    {
     "id": "prompts-lasting-licence",
     "status": "adverse",
     "why": "The licence over prompts has no end and no narrow purpose.",
     "says": [
      "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:\\[[a-z+-]*prompts[a-z+-]*\\]))"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:unlimited)",
      "(?<![a-z])(?:unrestricted)",
      "(?<![a-z])(?:forever)",
      "(?<![a-z])(?:for ever)",
      "(?<![a-z])(?:in perpetuity)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ]
    },
    {
     "id": "prompts-no-restriction",
     "status": "adverse",
     "why": "Nothing restricts what the vendor does with prompts.",
     "says": [
      "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:\\[[a-z+-]*prompts[a-z+-]*\\])|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:\\[[a-z+-]*prompts[a-z+-]*\\])[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
     ],
     "any": [
      "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
      "(?<![a-z])(?:law)"
     ]
    },
    {
     "id": "prompts-narrow-use",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of prompts, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "monitor",
       "licence",
       "test",
       "log",
       "derive",
       "modify"
      ],
      "object": "prompts",
      "negated": false,
      "purpose": [
       "security",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "any": [
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:in accordance with)",
      "(?<![a-z])(?:personnel|employees|staff)",
      "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
      "(?<![a-z])(?:measures|safeguards|controls)",
      "(?<![a-z])(?:delet|retention period)",
      "(?<![a-z])(?:to protect (?:the )?\\[)",
      "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
      "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
     ]
    },
    {
     "id": "prompts-narrow-exception",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of prompts, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "licence",
       "own",
       "claim"
      ],
      "object": "prompts",
      "negated": true,
      "exceptFor": [
       "security"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "prompts-owned-but-safety",
     "status": "compromise",
     "why": "You own prompts, and the vendor keeps a narrow use for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
      "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:infring|indemnif)",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "prompts-service-licence",
     "status": "preferred",
     "why": "The licence over prompts is for providing the service only.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:\\[[a-z+-]*prompts[a-z+-]*\\]))",
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "any": [
      "(?<![a-z])(?:licen[sc]e)",
      "(?<![a-z])(?:\\bgrants?\\b)",
      "(?<![a-z])(?:permission)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "prompts-no-other-licence",
     "status": "preferred",
     "why": "The vendor gets no right in prompts beyond providing the service.",
     "says": [
      "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:\\[[a-z+-]*prompts[a-z+-]*\\])|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:\\[[a-z+-]*prompts[a-z+-]*\\]))"
     ],
     "any": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:perpetual|irrevocable)"
     ]
    }
   ]
  },
  {
   "id": "allocation.outputs",
   "group": "allocation",
   "title": "Outputs",
   "question": "Who owns what the model returns, and what may the vendor do with it?",
   "matters": "Outputs are what you pay for; if the vendor keeps rights in them, so may your competitors.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "outputs"
   ],
   "preferred": "You own outputs, and the vendor takes no licence beyond delivering them to you.",
   "compromise": "You own outputs; the vendor keeps a defined, narrow use such as abuse detection, safety or legal compliance.",
   "walkAway": "The vendor owns outputs, licenses them to you, or keeps a licence to improve, train or use them for any purpose.",
   "ask": {
    "clause": "As between the parties, {customer own} all right, title and interest in {outputs}, and {vendor} shall assign to {customer.obj} any right that {vendor} may have in {outputs}. {vendor} may use {outputs} only as necessary to provide {services} to {customer.obj}.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "{customer own} {outputs}. {vendor} may use {outputs} only as necessary to provide {services} to {customer.obj}, to detect abuse and security incidents, and to comply with law.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "We must be able to use, license and defend what we make with your service without asking you.",
    "objection": "Similar outputs may go to other customers, so nobody can own them exclusively.",
    "reply": "We claim our outputs as against you, not everyone's; a sentence on similar outputs to others is acceptable.",
    "lever": "competing-offers"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Outputs are the most contested allocation; the middle ground is ownership with abuse detection."
    },
    {
     "title": "AI data protection in procurement",
     "note": "Vendors often leave copyright with the customer and keep a perpetual licence; ask for it to be waived."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "customer-owns-outputs",
     "status": "preferred",
     "why": "You own outputs.",
     "any": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
      "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
      "(?<![a-z])(?:responsible for)"
     ]
    },
    {
     "id": "outputs-stays-yours",
     "status": "preferred",
     "why": "The text says that outputs is yours.",
     "frame": {
      "actor": "customer",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
      "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
     ],
     "lacks": [
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
     ]
    },
    {
     "id": "vendor-claims-no-outputs",
     "status": "preferred",
     "why": "The vendor claims no ownership of outputs.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
      "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
      "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
      "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
      "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
     ]
    },
    {
     "id": "vendor-owns-outputs",
     "status": "adverse",
     "why": "The vendor owns outputs.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:third part(?:y|ies)')",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
      "(?<![a-z])(?:against VENDOR)"
     ]
    },
    {
     "id": "outputs-stays-the-vendors",
     "status": "adverse",
     "why": "The text says that outputs is the vendor’s.",
     "frame": {
      "actor": "vendor",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])"
     ]
    },
    {
     "id": "joint-outputs",
     "status": "adverse",
     "why": "The vendor shares in the ownership of outputs.",
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
     ],
     "lacks": [
      "(?<![a-z])(?:not)"
     ]
    },
    {
     "id": "outputs-for-vendors-ends",
     "status": "adverse",
     "why": "The vendor may use outputs for ends of its own, such as improving its products.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "train",
       "disclose",
       "promote",
       "derive",
       "test"
      ],
      "object": "any-outputs",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
      "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
     ]
    },
    {
     "id": "outputs-licence-for-vendors-ends",
     "status": "adverse",
     "why": "The licence over outputs serves ends of the vendor, such as improving its products.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "outputs-limits-that-let-in-own-ends",
     "status": "adverse",
     "why": "The limit on the use of outputs lets in improvement, development or ends of the vendor.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "access",
       "retain",
       "disclose"
      ],
      "object": "any-outputs",
      "negated": true,
      "exceptFor": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
      "(?<![a-z])(?:any other purpose)"
     ]
    },
    {
     "id": "outputs-wide-licence",
     "status": "adverse",
     "why": "The licence over outputs has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
     ]
    },
    {
     "id": "outputs-lasting-licence",
     "status": "adverse",
     "why": "The licence over outputs has no end and no narrow purpose.",
     "says": [
      "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:unlimited)",
      "(?<![a-z])(?:unrestricted)",
      "(?<![a-z])(?:forever)",
      "(?<![a-z])(?:for ever)",
      "(?<![a-z])(?:in perpetuity)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ]
    },
    {
     "id": "outputs-no-restriction",
     "status": "adverse",
     "why": "Nothing restricts what the vendor does with outputs.",
     "says": [
      "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
     ],
     "any": [
      "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
      "(?<![a-z])(?:law)"
     ]
    },
    {
     "id": "outputs-narrow-use",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of outputs, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "monitor",
       "licence",
       "test",
       "log",
       "derive",
       "modify"
      ],
      "object": "any-outputs",
      "negated": false,
      "purpose": [
       "security",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "any": [
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:in accordance with)",
      "(?<![a-z])(?:personnel|employees|staff)",
      "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
      "(?<![a-z])(?:measures|safeguards|controls)",
      "(?<![a-z])(?:delet|retention period)",
      "(?<![a-z])(?:to protect (?:the )?\\[)",
      "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
      "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
     ]
    },
    {
     "id": "outputs-narrow-exception",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of outputs, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "licence",
       "own",
       "claim"
      ],
      "object": "any-outputs",
      "negated": true,
      "exceptFor": [
       "security"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "outputs-owned-but-safety",
     "status": "compromise",
     "why": "You own outputs, and the vendor keeps a narrow use for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
      "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:infring|indemnif)",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "outputs-service-licence",
     "status": "preferred",
     "why": "The licence over outputs is for providing the service only.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))",
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "any": [
      "(?<![a-z])(?:licen[sc]e)",
      "(?<![a-z])(?:\\bgrants?\\b)",
      "(?<![a-z])(?:permission)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "outputs-no-other-licence",
     "status": "preferred",
     "why": "The vendor gets no right in outputs beyond providing the service.",
     "says": [
      "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b))|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*outputs[a-z+-]*\\])|(?:results?|images?|completions?|answers?|responses|predictions|generations|creations|translations|transcripts?|renderings|drafts|summaries|assets|recommendations|deliverables|reports|voices|videos|songs)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:perpetual|irrevocable)"
     ]
    }
   ]
  },
  {
   "id": "allocation.fine-tuned-models",
   "group": "allocation",
   "title": "Fine-tuned models",
   "question": "Who owns a model that was adapted with your data, and its weights?",
   "matters": "The weights hold what your data taught them and cannot be cleanly separated from it afterwards.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "fine-tuned-models",
    "fine-tuning"
   ],
   "preferred": "You own the fine-tuned model and its weights, and the vendor keeps no right to use them, for itself or for others.",
   "compromise": "The model is for your exclusive use in an instance of your own, or is destroyed when the contract ends.",
   "walkAway": "The vendor owns the fine-tuned model, may offer it to others or may derive other models from it.",
   "ask": {
    "clause": "As between the parties, {customer own} each model that is fine-tuned with {content}, including its weights. {vendor} shall not use a fine-tuned model for {vendor.its} own purposes, for research or benchmarking, or for any other customer, and shall not derive other models from it.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "Each model that is fine-tuned with {content} is for the exclusive use of {customer.obj}. {vendor} shall keep it in an instance dedicated to {customer.obj} and shall destroy it when {agreement} ends.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "The adapted weights are our expertise in another form, so they follow the data they came from.",
    "objection": "A fine-tuned model contains our base model, which we cannot transfer.",
    "reply": "Keep the base model; give us ownership of the adaptation, or exclusive use and destruction at the end.",
    "lever": "term-for-terms"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "The highest-value artefact; ownership, exclusive use, a segregated instance or destruction."
    },
    {
     "title": "IP risks of fine-tuning",
     "note": "Look for a licence kept for research or benchmarking, and for the derivative-work theory."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "customer-owns-models",
     "status": "preferred",
     "why": "You own models tuned with your data.",
     "any": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
      "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
      "(?<![a-z])(?:responsible for)"
     ]
    },
    {
     "id": "models-stays-yours",
     "status": "preferred",
     "why": "The text says that models tuned with your data is yours.",
     "frame": {
      "actor": "customer",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
      "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
     ],
     "lacks": [
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
     ]
    },
    {
     "id": "vendor-claims-no-models",
     "status": "preferred",
     "why": "The vendor claims no ownership of models tuned with your data.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
      "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
      "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
      "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
      "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
     ]
    },
    {
     "id": "vendor-owns-models",
     "status": "adverse",
     "why": "The vendor owns models tuned with your data.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:third part(?:y|ies)')",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
      "(?<![a-z])(?:against VENDOR)"
     ]
    },
    {
     "id": "models-stays-the-vendors",
     "status": "adverse",
     "why": "The text says that models tuned with your data is the vendor’s.",
     "frame": {
      "actor": "vendor",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])"
     ]
    },
    {
     "id": "joint-models",
     "status": "adverse",
     "why": "The vendor shares in the ownership of models tuned with your data.",
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
     ],
     "lacks": [
      "(?<![a-z])(?:not)"
     ]
    },
    {
     "id": "models-for-vendors-ends",
     "status": "adverse",
     "why": "The vendor may use models tuned with your data for ends of its own, such as improving its products.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "train",
       "disclose",
       "promote",
       "derive",
       "test"
      ],
      "object": "fine-tuned-models",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
      "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
     ]
    },
    {
     "id": "models-licence-for-vendors-ends",
     "status": "adverse",
     "why": "The licence over models tuned with your data serves ends of the vendor, such as improving its products.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "models-limits-that-let-in-own-ends",
     "status": "adverse",
     "why": "The limit on the use of models tuned with your data lets in improvement, development or ends of the vendor.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "access",
       "retain",
       "disclose"
      ],
      "object": "fine-tuned-models",
      "negated": true,
      "exceptFor": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
      "(?<![a-z])(?:any other purpose)"
     ]
    },
    {
     "id": "models-wide-licence",
     "status": "adverse",
     "why": "The licence over models tuned with your data has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
     ]
    },
    {
     "id": "models-lasting-licence",
     "status": "adverse",
     "why": "The licence over models tuned with your data has no end and no narrow purpose.",
     "says": [
      "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:unlimited)",
      "(?<![a-z])(?:unrestricted)",
      "(?<![a-z])(?:forever)",
      "(?<![a-z])(?:for ever)",
      "(?<![a-z])(?:in perpetuity)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ]
    },
    {
     "id": "models-no-restriction",
     "status": "adverse",
     "why": "Nothing restricts what the vendor does with models tuned with your data.",
     "says": [
      "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
     ],
     "any": [
      "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
      "(?<![a-z])(?:law)"
     ]
    },
    {
     "id": "models-narrow-use",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of models tuned with your data, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "monitor",
       "licence",
       "test",
       "log",
       "derive",
       "modify"
      ],
      "object": "fine-tuned-models",
      "negated": false,
      "purpose": [
       "security",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "any": [
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:in accordance with)",
      "(?<![a-z])(?:personnel|employees|staff)",
      "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
      "(?<![a-z])(?:measures|safeguards|controls)",
      "(?<![a-z])(?:delet|retention period)",
      "(?<![a-z])(?:to protect (?:the )?\\[)",
      "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
      "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
     ]
    },
    {
     "id": "models-narrow-exception",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of models tuned with your data, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "licence",
       "own",
       "claim"
      ],
      "object": "fine-tuned-models",
      "negated": true,
      "exceptFor": [
       "security"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "models-owned-but-safety",
     "status": "compromise",
     "why": "You own models tuned with your data, and the vendor keeps a narrow use for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
      "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:infring|indemnif)",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "models-service-licence",
     "status": "preferred",
     "why": "The licence over models tuned with your data is for providing the service only.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))",
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "any": [
      "(?<![a-z])(?:licen[sc]e)",
      "(?<![a-z])(?:\\bgrants?\\b)",
      "(?<![a-z])(?:permission)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "models-no-other-licence",
     "status": "preferred",
     "why": "The vendor gets no right in models tuned with your data beyond providing the service.",
     "says": [
      "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b))|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*fine-tuned-models[a-z+-]*\\])|(?:fine-?tuned|custom(?:i[sz]ed)?|tuned|bespoke|adapted|retrained|cloned|cloning|personali[sz]ed|CUSTOMER-specific|specialised|private) (?:\\w+ ){0,2}(?:models?|weights|adapters?|voices?|versions?|avatars?|checkpoints?|parameters)\\b|(?:weights|adapters?|checkpoints?|tuned parameters|model parameters)\\b|models?,? (?:\\w+ ){0,6}(?:fine-tuned|tuned|trained|adapted|customi[sz]ed)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:perpetual|irrevocable)"
     ]
    }
   ]
  },
  {
   "id": "allocation.embeddings",
   "group": "allocation",
   "title": "Embeddings",
   "question": "Who owns the vectors derived from your content, and may the vendor keep or reuse them?",
   "matters": "Content can be approximately rebuilt from its embeddings, so they deserve the protection of the source.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "should",
   "applies": [
    "embeddings",
    "retrieval"
   ],
   "preferred": "Embeddings of your content are yours and are protected like the content itself, with no use beyond the service.",
   "compromise": "Embeddings count as your content; the vendor promises not to reuse them, with narrow exceptions.",
   "walkAway": "The vendor owns embeddings or may retain, analyse or reuse them.",
   "ask": {
    "clause": "Embeddings and other vector representations derived from {content} belong to {customer.obj} and are protected as {content}. {vendor} may use them only as necessary to provide {services} to {customer.obj} and shall not retain, analyse or reuse them for any other purpose.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "Embeddings derived from {content} are treated as {content}. {vendor} may use them only to provide {services} to {customer.obj} and to detect abuse and security incidents.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "An embedding of our document is our document in another notation.",
    "objection": "Embeddings are numbers that we compute.",
    "reply": "They are computed from our text and can give much of it back, so the same rules should hold.",
    "lever": "regulation"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Treat embeddings as equivalent to the source; no retention or reuse."
    },
    {
     "title": "AI data protection in procurement",
     "note": "Embeddings made in retrieval belong to the customer and do not improve the base model."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "customer-owns-embeddings",
     "status": "preferred",
     "why": "You own embeddings of your content.",
     "any": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
      "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
      "(?<![a-z])(?:responsible for)"
     ]
    },
    {
     "id": "embeddings-stays-yours",
     "status": "preferred",
     "why": "The text says that embeddings of your content is yours.",
     "frame": {
      "actor": "customer",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
      "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
     ],
     "lacks": [
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
     ]
    },
    {
     "id": "vendor-claims-no-embeddings",
     "status": "preferred",
     "why": "The vendor claims no ownership of embeddings of your content.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
      "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
      "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
      "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
      "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
     ]
    },
    {
     "id": "vendor-owns-embeddings",
     "status": "adverse",
     "why": "The vendor owns embeddings of your content.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:third part(?:y|ies)')",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
      "(?<![a-z])(?:against VENDOR)"
     ]
    },
    {
     "id": "embeddings-stays-the-vendors",
     "status": "adverse",
     "why": "The text says that embeddings of your content is the vendor’s.",
     "frame": {
      "actor": "vendor",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])"
     ]
    },
    {
     "id": "joint-embeddings",
     "status": "adverse",
     "why": "The vendor shares in the ownership of embeddings of your content.",
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
     ],
     "lacks": [
      "(?<![a-z])(?:not)"
     ]
    },
    {
     "id": "embeddings-for-vendors-ends",
     "status": "adverse",
     "why": "The vendor may use embeddings of your content for ends of its own, such as improving its products.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "train",
       "disclose",
       "promote",
       "derive",
       "test"
      ],
      "object": "embeddings",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
      "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
     ]
    },
    {
     "id": "embeddings-licence-for-vendors-ends",
     "status": "adverse",
     "why": "The licence over embeddings of your content serves ends of the vendor, such as improving its products.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "embeddings-limits-that-let-in-own-ends",
     "status": "adverse",
     "why": "The limit on the use of embeddings of your content lets in improvement, development or ends of the vendor.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "access",
       "retain",
       "disclose"
      ],
      "object": "embeddings",
      "negated": true,
      "exceptFor": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
      "(?<![a-z])(?:any other purpose)"
     ]
    },
    {
     "id": "embeddings-wide-licence",
     "status": "adverse",
     "why": "The licence over embeddings of your content has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
     ]
    },
    {
     "id": "embeddings-lasting-licence",
     "status": "adverse",
     "why": "The licence over embeddings of your content has no end and no narrow purpose.",
     "says": [
      "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:unlimited)",
      "(?<![a-z])(?:unrestricted)",
      "(?<![a-z])(?:forever)",
      "(?<![a-z])(?:for ever)",
      "(?<![a-z])(?:in perpetuity)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ]
    },
    {
     "id": "embeddings-no-restriction",
     "status": "adverse",
     "why": "Nothing restricts what the vendor does with embeddings of your content.",
     "says": [
      "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
     ],
     "any": [
      "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
      "(?<![a-z])(?:law)"
     ]
    },
    {
     "id": "embeddings-narrow-use",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of embeddings of your content, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "monitor",
       "licence",
       "test",
       "log",
       "derive",
       "modify"
      ],
      "object": "embeddings",
      "negated": false,
      "purpose": [
       "security",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "any": [
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:in accordance with)",
      "(?<![a-z])(?:personnel|employees|staff)",
      "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
      "(?<![a-z])(?:measures|safeguards|controls)",
      "(?<![a-z])(?:delet|retention period)",
      "(?<![a-z])(?:to protect (?:the )?\\[)",
      "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
      "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
     ]
    },
    {
     "id": "embeddings-narrow-exception",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of embeddings of your content, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "licence",
       "own",
       "claim"
      ],
      "object": "embeddings",
      "negated": true,
      "exceptFor": [
       "security"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "embeddings-owned-but-safety",
     "status": "compromise",
     "why": "You own embeddings of your content, and the vendor keeps a narrow use for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
      "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:infring|indemnif)",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "embeddings-service-licence",
     "status": "preferred",
     "why": "The licence over embeddings of your content is for providing the service only.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))",
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "any": [
      "(?<![a-z])(?:licen[sc]e)",
      "(?<![a-z])(?:\\bgrants?\\b)",
      "(?<![a-z])(?:permission)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "embeddings-no-other-licence",
     "status": "preferred",
     "why": "The vendor gets no right in embeddings of your content beyond providing the service.",
     "says": [
      "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b))|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*embeddings[a-z+-]*\\])|(?:embeddings?|vectors?|vectori[sz]ed|encodings?|latent representations?|vector representations?|numerical representations?|representations of)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:perpetual|irrevocable)"
     ]
    }
   ]
  },
  {
   "id": "allocation.derivative-works",
   "group": "allocation",
   "title": "Derivative works",
   "question": "Who owns what you build on the platform, such as prompt libraries, evaluation sets, agents and indices?",
   "matters": "These assets grow over years; a clause on derivatives of the service can reach them without naming them.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "derivative-works",
    "agents"
   ],
   "preferred": "You own what you build on the platform, and the vendor takes no licence in it beyond running it for you.",
   "compromise": "You own what you build; the vendor makes no claim on it but keeps a defined narrow use.",
   "walkAway": "The vendor owns derivatives of its service in words wide enough to reach what you build.",
   "ask": {
    "clause": "{customer own} all works that {customer} or {customer's} users create with {services}, including prompt libraries, evaluation datasets, agents, workflows and indices. {vendor claim} no right in these works on the ground that they were created with {services}.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "{customer own} the prompt libraries, evaluation datasets, agents and workflows that {customer} or {customer's} users create with {services}. {vendor} may use them only to provide {services} to {customer.obj} and to detect abuse and security incidents.",
    "place": "Ownership of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business )?purposes?(?: whatsoever)?",
     "put": "solely to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "We invest in building on your platform only if what we build stays ours.",
    "objection": "We must own derivative works of our own software.",
    "reply": "Of course; we ask you to say that what customers build with it is not one.",
    "lever": "term-for-terms"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Prompt libraries, evaluation datasets, agent chains and indices have independent value."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "customer-owns-works",
     "status": "preferred",
     "why": "You own what you build on the platform.",
     "any": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
      "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
      "(?<![a-z])(?:responsible for)"
     ]
    },
    {
     "id": "works-stays-yours",
     "status": "preferred",
     "why": "The text says that what you build on the platform is yours.",
     "frame": {
      "actor": "customer",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
      "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
     ],
     "lacks": [
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
     ]
    },
    {
     "id": "vendor-claims-no-works",
     "status": "preferred",
     "why": "The vendor claims no ownership of what you build on the platform.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
      "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
     ],
     "lacks": [
      "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
      "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
      "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
      "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
     ]
    },
    {
     "id": "vendor-owns-works",
     "status": "adverse",
     "why": "The vendor owns what you build on the platform.",
     "any": [
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
      "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:third part(?:y|ies)')",
      "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
      "(?<![a-z])(?:against VENDOR)"
     ]
    },
    {
     "id": "works-stays-the-vendors",
     "status": "adverse",
     "why": "The text says that what you build on the platform is the vendor’s.",
     "frame": {
      "actor": "vendor",
      "act": "own",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])"
     ]
    },
    {
     "id": "joint-works",
     "status": "adverse",
     "why": "The vendor shares in the ownership of what you build on the platform.",
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
     ],
     "lacks": [
      "(?<![a-z])(?:not)"
     ]
    },
    {
     "id": "works-for-vendors-ends",
     "status": "adverse",
     "why": "The vendor may use what you build on the platform for ends of its own, such as improving its products.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "train",
       "disclose",
       "promote",
       "derive",
       "test"
      ],
      "object": "derivative-works",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
      "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
     ]
    },
    {
     "id": "works-licence-for-vendors-ends",
     "status": "adverse",
     "why": "The licence over what you build on the platform serves ends of the vendor, such as improving its products.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "works-limits-that-let-in-own-ends",
     "status": "adverse",
     "why": "The limit on the use of what you build on the platform lets in improvement, development or ends of the vendor.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "access",
       "retain",
       "disclose"
      ],
      "object": "derivative-works",
      "negated": true,
      "exceptFor": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
      "(?<![a-z])(?:any other purpose)"
     ]
    },
    {
     "id": "works-wide-licence",
     "status": "adverse",
     "why": "The licence over what you build on the platform has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
     ]
    },
    {
     "id": "works-lasting-licence",
     "status": "adverse",
     "why": "The licence over what you build on the platform has no end and no narrow purpose.",
     "says": [
      "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:unlimited)",
      "(?<![a-z])(?:unrestricted)",
      "(?<![a-z])(?:forever)",
      "(?<![a-z])(?:for ever)",
      "(?<![a-z])(?:in perpetuity)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ]
    },
    {
     "id": "works-no-restriction",
     "status": "adverse",
     "why": "Nothing restricts what the vendor does with what you build on the platform.",
     "says": [
      "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
     ],
     "any": [
      "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
     ],
     "lacks": [
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
      "(?<![a-z])(?:law)"
     ]
    },
    {
     "id": "works-narrow-use",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of what you build on the platform, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "monitor",
       "licence",
       "test",
       "log",
       "derive",
       "modify"
      ],
      "object": "derivative-works",
      "negated": false,
      "purpose": [
       "security",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "any": [
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:in accordance with)",
      "(?<![a-z])(?:personnel|employees|staff)",
      "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
      "(?<![a-z])(?:measures|safeguards|controls)",
      "(?<![a-z])(?:delet|retention period)",
      "(?<![a-z])(?:to protect (?:the )?\\[)",
      "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
      "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
     ]
    },
    {
     "id": "works-narrow-exception",
     "status": "compromise",
     "why": "The vendor keeps a narrow use of what you build on the platform, for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "store",
       "retain",
       "access",
       "licence",
       "own",
       "claim"
      ],
      "object": "derivative-works",
      "negated": true,
      "exceptFor": [
       "security"
      ]
     },
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "works-owned-but-safety",
     "status": "compromise",
     "why": "You own what you build on the platform, and the vendor keeps a narrow use for safety, security or the law.",
     "frame": {
      "actor": "vendor",
      "negated": false
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
      "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
      "(?<![a-z])(?:responsible for)",
      "(?<![a-z])(?:infring|indemnif)",
      "(?<![a-z])(?:confidential)"
     ]
    },
    {
     "id": "works-service-licence",
     "status": "preferred",
     "why": "The licence over what you build on the platform is for providing the service only.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))",
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "any": [
      "(?<![a-z])(?:licen[sc]e)",
      "(?<![a-z])(?:\\bgrants?\\b)",
      "(?<![a-z])(?:permission)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
     ]
    },
    {
     "id": "works-no-other-licence",
     "status": "preferred",
     "why": "The vendor gets no right in what you build on the platform beyond providing the service.",
     "says": [
      "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b))|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*derivative-works[a-z+-]*\\])|(?:agents?|workflows?|automations?|prompt(?:s)? (?:librar\\w+|templates?|sets?|chains?|collections?)|\\[prompts\\] (?:librar\\w+|templates?|sets?|chains?|collections?)|evaluation (?:sets?|suites?|datasets?|data|\\[content\\])|test (?:sets?|suites?)|indices|indexes|templates?|chatbots?|bots?|assistants?|copilots?|playbooks?|pipelines?|macros|skills|(?:CUSTOMER|customer|custom|CUSTOMER's|CUSTOMER-built) (?:applications?|apps?|solutions?|developments?|configurations?|tools?|integrations?)|apps? CUSTOMER|applications CUSTOMER|customi[sz]ations?|configurations|instruction sets|knowledge graphs?|orchestration graphs?|flows)\\b)))"
     ],
     "any": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
      "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
      "(?<![a-z])(?:perpetual|irrevocable)"
     ]
    }
   ]
  },
  {
   "id": "use.service-only",
   "group": "use",
   "title": "Use limited to the service",
   "question": "May the vendor use your content for anything but providing the service to you?",
   "matters": "Every wider purpose, however friendly it sounds, is a right you did not mean to give.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "Content is used only to provide the service to you and to comply with law.",
   "compromise": "Use also covers security, abuse prevention and support.",
   "walkAway": "Content may be used for the vendor's own purposes, such as improvement, research or marketing.",
   "ask": {
    "clause": "{vendor} shall use {content} only as necessary to provide {services} to {customer.obj} and to comply with law, and for no other purpose.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} shall use {content} only to provide, secure and support {services} for {customer.obj}, to prevent abuse and to comply with law.",
    "place": "Use of content"
   },
   "edits": [
    {
     "find": "for any (?:lawful |business |commercial )*purposes?(?: whatsoever)?",
     "put": "only to provide {services} to {customer.obj}"
    },
    {
     "find": "to (?:provide|operate|maintain|deliver|host|run)((?:,? (?:and )?(?:to )?(?:operate|maintain|provide|deliver|host|run|support|secure|protect))*),? (?:and |or )?(?:to )?(?:improve|develop|enhance|promote|market)(?:,? (?:and |or )?(?:to )?(?:improve|develop|enhance|promote|market))*",
     "put": "to provide$1"
    },
    {
     "find": "(?:to|for the purposes? of) (?:improv(?:e|ing)|develop(?:ing)?|enhanc(?:e|ing)|research(?:ing)?|market(?:ing)?|promot(?:e|ing))\\b[^.;]*",
     "put": "only to provide {services} to {customer.obj}"
    },
    {
     "find": "for (?:its|our) own (?:\\w+ ){0,2}purposes",
     "put": "only to provide {services} to {customer.obj}"
    }
   ],
   "tactic": {
    "reason": "You need our content to serve us; whatever else you want it for, ask us then.",
    "objection": "We need flexibility to run and better the platform.",
    "reply": "Security, abuse and support are in; betterment is a separate bargain with a separate consent.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Vendor use limited to providing the service."
    },
    {
     "title": "AI data protection in procurement",
     "note": "Queries and documents enter vendor logs; prohibit every other use."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "own-ends",
     "status": "adverse",
     "why": "The vendor may use the content for ends of its own, such as improvement, research or marketing.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "copy",
       "modify",
       "licence",
       "license",
       "sublicense",
       "publish",
       "sell",
       "store",
       "retain",
       "access",
       "disclose",
       "promote",
       "derive",
       "collect",
       "improve",
       "test"
      ],
      "object": "any-content",
      "negated": false,
      "purpose": [
       "improve",
       "develop",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ],
      "without": [
       "opt-in",
       "consent"
      ],
      "exception": false
     },
     "any": [
      "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
     ],
     "lacks": [
      "(?<![a-z])(?:for (?:the|this|that|such) purposes?\\b)",
      "(?<![a-z])(?:(?:any|no) (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+|cannot|n't)\\b (?:[^;,]{0,80} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:(?:not|never|n't) (?:\\w+ )?(?:use|used|be used|process|look|access)\\b[^.;]{0,200}(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:shall|will|must|may|agrees?|can|should|acknowledges?)(?: not| \\w+ not)? (?:not )?(?:to )?(?:use|develop|create|train|submit|upload|provide|be|obtain|comply))",
      "(?<![a-z])(?:CUSTOMER (?:is|are) (?:\\w+ )?responsible|(?:VENDOR|it) (?:\\w+ ){0,3}warrants?\\b|indemnif|exclusively owns)",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:shall|will|must|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b|except for a permitted|nor attempt|CUSTOMER (?:agrees? to keep|did not)|VENDOR waives?)",
      "(?<![a-z])(?:(?:excluding|excludes|does not include) (?:any )?\\[content|\\[usage-data\\] (?:[^.;]{0,100} )?\\[content\\]$|requires CUSTOMER's|only customers who)",
      "(?<![a-z])(?:correct (?:such|any) errors|advertising campaigns|placing VENDOR's)",
      "(?<![a-z])(?:improve (?:CUSTOMER's|the) (?:experience|results)|develop(?:ed)? by CUSTOMER)",
      "(?<![a-z])(?:VENDOR's (?:\\[[a-z+-]+\\]|content|website|materials))",
      "(?<![a-z])(?:including,? (?:but not limited to,? )?without limitation)"
     ]
    },
    {
     "id": "licence-for-own-ends",
     "status": "adverse",
     "why": "The licence that the customer gives serves ends of the vendor.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
      "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
      "(?<![a-z])(?:(?:to|for|of|and|or|,) (?:\\w+,? ){0,6}(?:improv|enhanc|develop|research|market|promot|advertis|commerciali|monetis|monetiz|refin|any (?:lawful |business |commercial )?purpose)|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train|market))",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
      "(?<![a-z])(?:no other purpose)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:shall|will|must|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b)",
      "(?<![a-z])(?:any (?:lawful |business |commercial )?purpose (?:other|not))",
      "(?<![a-z])(?:name, logo|trademarks?, and logo)"
     ]
    },
    {
     "id": "wide-licence",
     "status": "adverse",
     "why": "The licence over the content has no purpose that limits it.",
     "says": [
      "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
      "(?<![a-z])(?:\\[[a-z+-]*(?:content|inputs|prompts|outputs))",
      "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
     ],
     "any": [
      "(?<![a-z])(?:perpetual)",
      "(?<![a-z])(?:irrevocabl)",
      "(?<![a-z])(?:sub-?licen[sc])",
      "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
      "(?<![a-z])(?:transferable|assignable)",
      "(?<![a-z])(?:worldwide|world-wide|universe)",
      "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
      "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
      "(?<![a-z])(?:\\[feedback\\])",
      "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))",
      "(?<![a-z])(?:other (?:users|customers))",
      "(?<![a-z])(?:limited[^;]{0,40}(?:licen[sc]e|right))",
      "(?<![a-z])(?:(?:store|archive|copy|retain)[^;]{0,40}(?:archive|store|reproduce|copy)[^;.]{0,30}(?:content|prompts|outputs)\\])",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:shall|will|must|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b)",
      "(?<![a-z])(?:own all improvements|persona\\b|likeness, and)"
     ]
    },
    {
     "id": "vendors-discretion",
     "status": "adverse",
     "why": "The vendor decides what it uses the content for.",
     "any": [
      "(?<![a-z])(?:(?:not|no|nothing)\\b[^.;]{0,40} (?:limit|restrict)\\w*[^.;]{0,60} (?:purposes?|use)\\b[^.;]{0,60}(?:VENDOR|(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)))",
      "(?<![a-z])(?:VENDOR (?:\\w+ ){0,3}decides? (?:whether|how) [^.;]{0,20}use (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
      "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) [^.;]{0,40}for VENDOR's (?:own )?(?:legitimate |internal |commercial )?(?:business|commercial|own) (?:interests|purposes))",
      "(?<![a-z])(?:us(?:e|es|ing) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^.;]{0,60} )?(?:for|in) (?:its|VENDOR's|their) (?:own )?(?:legitimate |internal |other )?(?:business|commercial|own)\\b)",
      "(?<![a-z])(?:(?:permission|right) to use (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b), which means (?:that )?VENDOR can copy)",
      "(?<![a-z])(?:(?:own|beyond|other than) (?:deliver|provid)\\w+ (?:\\w+ ){0,2}(?:responses|services), including)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|no|n't) (?:[^.;,]{0,60} )?(?:process|use|own)\\w* (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
      "(?<![a-z])(?:shall not)",
      "(?<![a-z])(?:will not)",
      "(?<![a-z])(?:no right)"
     ]
    },
    {
     "id": "own-business-purposes",
     "status": "adverse",
     "why": "The vendor processes the customer's personal data for purposes of its own.",
     "any": [
      "(?<![a-z])(?:\\[personal-data\\] (?:[^.;]{0,100} )?for (?:its|VENDOR's|their) (?:own )?(?:legitimate )?(?:business|commercial|own) (?:\\w+ )?(?:purposes?|operations|interests))",
      "(?<![a-z])(?:\\[personal-data\\] (?:[^.;]{0,200} )?(?:for|to|such as|including) (?:[^.;]{0,100} )?(?:product development|improv\\w+|marketing|research\\b|develop\\b|train\\w*))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:not|never|nor|no|n't)\\b)",
      "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
      "(?<![a-z])(?:improve (?:the )?security|sub-?processors?|measures|direct marketing)"
     ],
     "document": {
      "kind": [
       "dpa"
      ]
     }
    },
    {
     "id": "only-the-service",
     "status": "preferred",
     "why": "The content is used only to provide the service.",
     "says": [
      "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|\\[fine-tuned-models\\]|VENDOR[^.;]{0,60} (?:it|them)\\b)",
      "(?<![a-z])(?:VENDOR|provider|processor|supplier|operator|licensor|importer|used|it will not|rights? (?:in|to)|integrator|own purposes)"
     ],
     "any": [
      "(?<![a-z])(?:(?:us(?:e|es|ed|ing|age)\\b|process\\w*|handl\\w+|access\\w*|utilised|put to|touch|stored?|host|copy|copies|perform|rights?|permission) (?:[^.;]{0,160} )?(?:(?:only|solely|exclusively|strictly|purely|limited|sole purpose|one purpose|(?:as|to the extent|where|when|so far as|insofar as) (?:\\w+ ){0,3}(?:necessary|needed|required)|necessary (?:to|for|in)|needs? (?:to|for)|extent (?:\\w+ ){0,2}(?:necessary|required|needed)|for the purposes? of|in order to|in the context of|in connection with)) (?:[^.;]{0,60} )?(?:(?:provid\\w+|provision|deliver\\w*|perform\\w*|operat\\w+|render\\w*|run(?:ning)?\\b|mak(?:e|ing) available|host(?:ing)?\\b|maintain\\w*|fulfil\\w*|answer\\w*|return(?:ing)?\\b|serv(?:e|es|ing)\\b|execut\\w+|enabl\\w+|offer(?:ing)?\\b|carry(?:ing)? out|suppl(?:y|ying)|generat\\w+|produc(?:e|ing)|relation to the operation|services?\\b|agreement\\b|contract\\b|work for CUSTOMER|purposes? of the contract)))",
      "(?<![a-z])(?:(?:(?:only|solely|exclusively|strictly|purely|limited|sole purpose|one purpose|(?:as|to the extent|where|when|so far as|insofar as) (?:\\w+ ){0,3}(?:necessary|needed|required)|necessary (?:to|for|in)|needs? (?:to|for)|extent (?:\\w+ ){0,2}(?:necessary|required|needed)|for the purposes? of|in order to|in the context of|in connection with)) (?:[^.;]{0,30} )?(?:(?:provid\\w+|provision|deliver\\w*|perform\\w*|operat\\w+|render\\w*|run(?:ning)?\\b|mak(?:e|ing) available|host(?:ing)?\\b|maintain\\w*|fulfil\\w*|answer\\w*|return(?:ing)?\\b|serv(?:e|es|ing)\\b|execut\\w+|enabl\\w+|offer(?:ing)?\\b|carry(?:ing)? out|suppl(?:y|ying)|generat\\w+|produc(?:e|ing)|relation to the operation|services?\\b|agreement\\b|contract\\b|work for CUSTOMER|purposes? of the contract)) (?:[^.;]{0,80} )?(?:may|does|will|shall) VENDOR)",
      "(?<![a-z])(?:licen[sc]e (?:[^.;]{0,200} )?(?:(?:only|solely|exclusively|strictly|purely|limited|sole purpose|one purpose|(?:as|to the extent|where|when|so far as|insofar as) (?:\\w+ ){0,3}(?:necessary|needed|required)|necessary (?:to|for|in)|needs? (?:to|for)|extent (?:\\w+ ){0,2}(?:necessary|required|needed)|for the purposes? of|in order to|in the context of|in connection with)) (?:[^.;]{0,60} )?(?:(?:provid\\w+|provision|deliver\\w*|perform\\w*|operat\\w+|render\\w*|run(?:ning)?\\b|mak(?:e|ing) available|host(?:ing)?\\b|maintain\\w*|fulfil\\w*|answer\\w*|return(?:ing)?\\b|serv(?:e|es|ing)\\b|execut\\w+|enabl\\w+|offer(?:ing)?\\b|carry(?:ing)? out|suppl(?:y|ying)|generat\\w+|produc(?:e|ing)|relation to the operation|services?\\b|agreement\\b|contract\\b|work for CUSTOMER|purposes? of the contract)))",
      "(?<![a-z])(?:(?:not|never|n't|no|nothing|neither)\\b (?:[^.;]{0,120} )?(?:us(?:e|es|ed|ing)\\b|process\\w*|look\\w*|access\\w*|put|purpose|right) (?:[^.;]{0,120} )?(?:other than|except|beyond|outside|save|but)\\b (?:[^.;]{0,60} )?(?:(?:provid\\w+|provision|deliver\\w*|perform\\w*|operat\\w+|render\\w*|run(?:ning)?\\b|mak(?:e|ing) available|host(?:ing)?\\b|maintain\\w*|fulfil\\w*|answer\\w*|return(?:ing)?\\b|serv(?:e|es|ing)\\b|execut\\w+|enabl\\w+|offer(?:ing)?\\b|carry(?:ing)? out|suppl(?:y|ying)|generat\\w+|produc(?:e|ing)|relation to the operation|services?\\b|agreement\\b|contract\\b|work for CUSTOMER|purposes? of the contract)))",
      "(?<![a-z])(?:(?:no|any) other purpose|nothing (?:else|more)\\b|no other (?:use|end)|not otherwise (?:use|be used)|not for its own purposes|no (?:independent|developmental) (?:use|purpose)|secondary use|no purpose of its own|for its own benefit)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?<!not [^.;]{0,90})(?:improv|enhanc|develop\\b|developing|research|marketing|advertis|promot))",
      "(?<![a-z])(?:(?:(?:abuse|misuse|fraud\\w*|securi\\w+|secure\\b|safety|safe\\b|illegal|unlawful|malware|malicious|violat\\w+|harm\\b|harmful|crim\\w+|incidents?\\b|enforc\\w+|moderat\\w+|attacks?|integrity|acceptable use|usage policy|spam\\w*|troubleshoot\\w*|technical (?:problems?|issues?|support|assistance)|support\\b(?! requests? that CUSTOMER)|debug\\w*|fix bugs|prohibited content|detection rules|backup|disputes?|protect (?:users|VENDOR|its|the (?:service|platform|network|rights))|policy compliance|verify compliance|prohibited|trust and safety|forensics)))",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,3}(?:shall|must|will|may|agrees? (?:to|not)|can|cannot|should|undertakes?)\\b(?! [^.;]{0,20}grant))",
      "(?<![a-z])(?:(?:services|website|site|platform|\\[vendor-property\\]) (?:only|solely) (?:for|to))",
      "(?<![a-z])(?:personnel|employees|staff|delet|retain\\w* for|return or)",
      "(?<![a-z])(?:VENDOR (?:\\w+ )?grants|responsib|liab|warrant)",
      "(?<![a-z])(?:visitors|cookies|account \\[|sub-?processors?|legal bas[ei]s|\\[usage-data\\]|third-party provider|^\"|expiration or termination|including but not limited to|any other purpose for which|disclosed by VENDOR when|sub-?licen[sc]e the|indexes|affiliates|archival|terminat)"
     ]
    },
    {
     "id": "on-instructions-only",
     "status": "preferred",
     "why": "Personal data is processed only on the customer's instructions.",
     "says": [
      "(?<![a-z])(?:\\[[a-z+-]*(?:personal-data|content)|\\[content\\])"
     ],
     "any": [
      "(?<![a-z])(?:process\\w* (?:[^.;]{0,120} )?(?:only|solely|exclusively|in accordance with|pursuant to|on|unless)\\b (?:[^.;]{0,60} )?(?:CUSTOMER's |CUSTOMER |documented |written |lawful |the )*(?:[^.;]{0,20} )?instruct)",
      "(?<![a-z])(?:not process (?:[^.;]{0,100} )?(?:other than|except|unless|otherwise) (?:[^.;]{0,40} )?instruct)",
      "(?<![a-z])(?:acts? only (?:up)?on CUSTOMER's (?:\\w+ )?instructions)",
      "(?<![a-z])(?:outside (?:of )?the direct business relationship)",
      "(?<![a-z])(?:only for the (?:specific |limited )?(?:purposes?|purpose\\(s\\)) of the (?:transfer|processing))",
      "(?<![a-z])(?:not (?:[^.;]{0,80} )?\\[personal-data\\] (?:[^.;]{0,30} )?for (?:any|its own) (?:other )?purposes?)",
      "(?<![a-z])(?:mere processor)"
     ],
     "lacks": [
      "(?<![a-z])(?:personnel|employees|staff|sub-?processor|anonymi[sz]e|CUSTOMER (?:shall|must|will|may) (?!process)|improv|enhanc|develop|own legitimate|infring)",
      "(?<![a-z])(?:(?:(?:abuse|misuse|fraud\\w*|securi\\w+|secure\\b|safety|safe\\b|illegal|unlawful|malware|malicious|violat\\w+|harm\\b|harmful|crim\\w+|incidents?\\b|enforc\\w+|moderat\\w+|attacks?|integrity|acceptable use|usage policy|spam\\w*|troubleshoot\\w*|technical (?:problems?|issues?|support|assistance)|support\\b(?! requests? that CUSTOMER)|debug\\w*|fix bugs|prohibited content|detection rules|backup|disputes?|protect (?:users|VENDOR|its|the (?:service|platform|network|rights))|policy compliance|verify compliance|prohibited|trust and safety|forensics))(?! of processing))"
     ]
    },
    {
     "id": "service-and-safety",
     "status": "compromise",
     "why": "The content is used to provide the service and for security, abuse prevention or support, and for nothing more.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "access",
       "licence",
       "copy",
       "store",
       "retain",
       "monitor",
       "test",
       "disclose",
       "log",
       "derive"
      ],
      "object": "any-content",
      "negated": false,
      "purpose": [
       "security",
       "support",
       "legal"
      ],
      "notPurpose": [
       "improve",
       "develop",
       "train",
       "research",
       "marketing",
       "any",
       "commercial",
       "compete"
      ]
     },
     "says": "(?<![a-z])(?:(?:(?:abuse|misuse|fraud\\w*|securi\\w+|secure\\b|safety|safe\\b|illegal|unlawful|malware|malicious|violat\\w+|harm\\b|harmful|crim\\w+|incidents?\\b|enforc\\w+|moderat\\w+|attacks?|integrity|acceptable use|usage policy|spam\\w*|troubleshoot\\w*|technical (?:problems?|issues?|support|assistance)|support\\b(?! requests? that CUSTOMER)|debug\\w*|fix bugs|prohibited content|detection rules|backup|disputes?|protect (?:users|VENDOR|its|the (?:service|platform|network|rights))|policy compliance|verify compliance|prohibited|trust and safety|forensics)))",
     "any": [
      "(?<![a-z])(?:may\\b|can\\b|right to|entitled|only|solely|exclusively|limited to|licen[sc]e|extent|necessary|uses?\\b|used\\b|for the purpose|confined)"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|develop\\b|developing|research|marketing|advertis|promot))",
      "(?<![a-z])(?:personnel|employees|staff\\b|measures|safeguards|encrypt|standards|delet\\w+ (?:within|after)|sub-?processors?|indemnif|liab|warrant)",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees? (?:to|not)|can|should|undertakes?|is responsible|are responsible))",
      "(?<![a-z])(?:(?:remove|suspend|terminat|disabl|block|refuse|delete|take down)\\w* (?:[^.;]{0,60} )?(?:\\[|access|account))",
      "(?<![a-z])(?:security (?:of|and confidentiality)|protect (?:the )?(?:\\[|personal)|unauthori[sz]ed|breach|confidential)",
      "(?<![a-z])(?:(?:not|no) (?:be )?(?:obliged|required|responsible|obligation)|report(?:ed)? to|third[- ]part(?:y|ies)|engineers|manual review|inspection|support tickets?|after termination|following (?:termination|expiry)|term\\b|backup|anonymised|train|\\[aggregated|signatures|learn\\b|disclose to CUSTOMER|\\[derivative|billing)"
     ]
    },
    {
     "id": "but-for-safety",
     "status": "compromise",
     "why": "The content serves nothing but the service, security, abuse prevention and support.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "access",
       "licence",
       "copy",
       "store",
       "retain",
       "monitor",
       "test",
       "log",
       "derive",
       "disclose"
      ],
      "object": "any-content"
     },
     "says": [
      "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
      "(?<![a-z])(?:us(?:e|es|ed|ing)\\b|process|access|licen[sc]e|rights?\\b|scan|review|analy|monitor|retain|touch|examin|screen|kept|filter|sampled)",
      "(?<![a-z])(?:VENDOR|operator|provider|supplier|host\\b|processor)"
     ],
     "any": [
      "(?<![a-z])(?:(?:not|never|no|n't|nothing|other than|except|save|confined|limited|restricted|subject (?:only )?to|although|but|exception|however|notwithstanding|reserving)\\b [^.]{0,200}(?:(?:abuse|misuse|fraud\\w*|securi\\w+|secure\\b|safety|safe\\b|illegal|unlawful|malware|malicious|violat\\w+|harm\\b|harmful|crim\\w+|incidents?\\b|enforc\\w+|moderat\\w+|attacks?|integrity|acceptable use|usage policy|spam\\w*|troubleshoot\\w*|technical (?:problems?|issues?|support|assistance)|support\\b(?! requests? that CUSTOMER)|debug\\w*|fix bugs|prohibited content|detection rules|backup|disputes?|protect (?:users|VENDOR|its|the (?:service|platform|network|rights))|policy compliance|verify compliance|prohibited|trust and safety|forensics)))",
      "(?<![a-z])(?:(?:(?:only|solely|exclusively|strictly|purely|limited|sole purpose|one purpose|(?:as|to the extent|where|when|so far as|insofar as) (?:\\w+ ){0,3}(?:necessary|needed|required)|necessary (?:to|for|in)|needs? (?:to|for)|extent (?:\\w+ ){0,2}(?:necessary|required|needed)|for the purposes? of|in order to|in the context of|in connection with)) (?:[^.;]{0,120} )?(?:(?:abuse|misuse|fraud\\w*|securi\\w+|secure\\b|safety|safe\\b|illegal|unlawful|malware|malicious|violat\\w+|harm\\b|harmful|crim\\w+|incidents?\\b|enforc\\w+|moderat\\w+|attacks?|integrity|acceptable use|usage policy|spam\\w*|troubleshoot\\w*|technical (?:problems?|issues?|support|assistance)|support\\b(?! requests? that CUSTOMER)|debug\\w*|fix bugs|prohibited content|detection rules|backup|disputes?|protect (?:users|VENDOR|its|the (?:service|platform|network|rights))|policy compliance|verify compliance|prohibited|trust and safety|forensics)))"
     ],
     "lacks": [
      "(?<![a-z])(?:(?:improv|enhanc|develop\\b|developing|research|marketing|advertis|promot))",
      "(?<![a-z])(?:personnel|employees|staff\\b|measures|safeguards|encrypt|standards|delet\\w+ (?:within|after)|sub-?processors?|indemnif|liab|warrant)",
      "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees? (?:to|not)|can|should|undertakes?|is responsible|are responsible))",
      "(?<![a-z])(?:(?:remove|suspend|terminat|disabl|block|refuse|delete|take down)\\w* (?:[^.;]{0,60} )?(?:\\[|access|account))",
      "(?<![a-z])(?:security (?:of|and confidentiality)|protect (?:the )?(?:\\[|personal)|unauthori[sz]ed|breach|confidential)",
      "(?<![a-z])(?:(?:not|no) (?:be )?(?:obliged|required|responsible|obligation)|report(?:ed)? to|third[- ]part(?:y|ies)|engineers|manual review|inspection|support tickets?|after termination|following (?:termination|expiry)|term\\b|backup|anonymised|train|\\[aggregated|signatures|learn\\b|disclose to CUSTOMER|\\[derivative|billing)"
     ]
    }
   ]
  },
  {
   "id": "use.no-training",
   "group": "use",
   "title": "Training on your content",
   "question": "May the vendor train, fine-tune or improve models with your content?",
   "matters": "What a model has learned cannot be taken out again, and others can draw on it.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "No training of any model on your content without your opt-in or express consent, anonymised or not.",
   "compromise": "No training, with defined exceptions or by a setting you have to find.",
   "walkAway": "Training is permitted, or is on until you opt out.",
   "ask": {
    "clause": "{vendor} shall not use {content}, whether or not anonymised or aggregated, to train, fine-tune or improve any model of {vendor} or of a third party without {customer's} prior written consent.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} shall not use {content} to train or fine-tune any model, except that {vendor} may use content which {vendor have} flagged as abusive to train {vendor.its} abuse and safety classifiers.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "Training cannot be undone, so it needs our yes beforehand and not our objection afterwards.",
    "objection": "Training is off by default for business customers.",
    "reply": "Then writing it down changes nothing for you and protects us when a default changes.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "The no-training clause is the strongest use restriction and standard in enterprise deals, but must be asked for."
    },
    {
     "title": "AI data protection in procurement",
     "note": "Off by default is not protected; the ban covers all models and anonymised or aggregated data."
    }
   ],
   "frameworks": [
    "GDPR Articles 6 and 9",
    "EU AI Act Article 10"
   ],
   "signals": [
    {
     "id": "improves-models-unless-off",
     "status": "adverse",
     "why": "Content trains or improves models until the customer opts out.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "train"
      ],
      "object": "any-content",
      "negated": false,
      "purpose": [
       "train",
       "improve"
      ],
      "with": "opt-out"
     }
    }
   ]
  },
  {
   "id": "use.feedback",
   "group": "use",
   "title": "Feedback",
   "question": "What may the vendor do with ratings, corrections and suggestions?",
   "matters": "Corrections carry your people's judgement, and they often quote the content they correct.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "should",
   "applies": [],
   "preferred": "Feedback serves safety or agreed uses and is never used for training without consent.",
   "compromise": "The vendor may use feedback for its products, but not your content or confidential information in it.",
   "walkAway": "The vendor owns feedback or takes an unrestricted licence to it.",
   "ask": {
    "clause": "{vendor} may use {feedback} only to detect abuse and to improve the safety of {services}, shall not use {feedback} to train any model without {customer's} prior written consent, and shall delete it within thirty (30) days.",
    "place": "Feedback"
   },
   "fallback": {
    "clause": "{vendor} may use {feedback} to improve {services}, but {feedback} does not include {content} or {customer's} {confidential}, and {vendor} shall not use {content} or {confidential} contained in it.",
    "place": "Feedback"
   },
   "edits": [],
   "tactic": {
    "reason": "A correction from our expert is our expertise; a wish for a feature is yours to use.",
    "objection": "We must be free to act on suggestions.",
    "reply": "Suggestions, yes; but not the content and confidential information that come with them.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI data protection in procurement",
     "note": "Class feedback as safety feedback, delete it in thirty days, no training without consent for each instance."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "use.no-competing",
   "group": "use",
   "title": "No competing offerings",
   "question": "May the vendor use what it learns from your content to build something that competes with you?",
   "matters": "A vendor that sees your workflows is well placed to sell them to others.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "should",
   "applies": [],
   "preferred": "The vendor will not use your content to develop offerings that compete with you.",
   "compromise": "The vendor may develop similar things independently, without using your content.",
   "walkAway": "The vendor may use residual knowledge, or nothing restricts it from building on what it saw.",
   "ask": {
    "clause": "{vendor} shall not use {content} or {customer's} {confidential} to develop, market or improve any product or service that competes with {customer.obj}.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} may develop products that are similar to {customer's} products only independently and without use of {content} or {customer's} {confidential}.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "We cannot teach our business to a company that may then sell it.",
    "objection": "We cannot be barred from whole markets.",
    "reply": "You are not; only our material may not be the way in.",
    "lever": "executive-escalation"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "No use of customer artefacts for competing offerings."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "use.no-publicity",
   "group": "use",
   "title": "Publicity",
   "question": "May the vendor use your name, logo or content in marketing or research?",
   "matters": "A logo on a page tells competitors what you run on; content in a case study tells them more.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "may",
   "applies": [],
   "preferred": "Name, logo and content are used only with your prior written consent.",
   "compromise": "The vendor may name you under your brand guidelines or until you object.",
   "walkAway": "The vendor is free to use your name, logo or content.",
   "ask": {
    "clause": "{vendor} shall not use {customer's} name, logo or {content} in marketing, research or publications without {customer's} prior written consent.",
    "place": "Publicity"
   },
   "fallback": {
    "clause": "{vendor} may use {customer's} name and logo to identify {customer.obj} as a customer in accordance with {customer's} brand guidelines, and shall stop within ten (10) days after {customer ask} {vendor.obj} to. {vendor} shall not use {content} in marketing or research.",
    "place": "Publicity"
   },
   "edits": [],
   "tactic": {
    "reason": "Who we buy from is our news to tell.",
    "objection": "Every customer is on our page.",
    "reply": "Ask us each time; for a good result we often say yes.",
    "lever": "term-for-terms"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "No use in marketing or research without explicit consent."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "use.personnel-access",
   "group": "use",
   "title": "People at the vendor",
   "question": "When may people at the vendor read your content?",
   "matters": "Human review is how confidential text leaves the machine it was meant for.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "should",
   "applies": [],
   "preferred": "Staff read content only to support you or with your permission.",
   "compromise": "A limited group may read it for abuse, safety or security, under confidentiality.",
   "walkAway": "Content may be reviewed by people without limits.",
   "ask": {
    "clause": "{vendor's} personnel shall not access {content} except with {customer's} permission or as necessary to provide support that {customer} requested.",
    "place": "Confidentiality and access"
   },
   "fallback": {
    "clause": "{vendor} shall limit access to {content} to personnel who need it to provide {services}, to investigate abuse or to keep {services} secure, and who are bound by confidentiality.",
    "place": "Confidentiality and access"
   },
   "edits": [],
   "tactic": {
    "reason": "We must be able to tell our own clients who reads their data.",
    "objection": "Abuse review needs people.",
    "reply": "A small, bound group for flagged items is fine; open access is not.",
    "lever": "regulation"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Vendor employees do not access content except to support the customer."
    },
    {
     "title": "IP in client-data AI training",
     "note": "Least privilege and audit trails for access to client data."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "use.usage-data",
   "group": "use",
   "title": "Usage data",
   "question": "What may the vendor do with telemetry, metadata, statistics and figures from training runs?",
   "matters": "Metadata about prompts and runs can show what the content itself would.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "should",
   "applies": [],
   "preferred": "Usage data serves only to run, secure and bill the service.",
   "compromise": "Aggregated or de-identified usage data serves named purposes and contains no content.",
   "walkAway": "The vendor owns usage data or may use it for any purpose.",
   "ask": {
    "clause": "{vendor} may use usage data, including metadata, telemetry and statistics of training runs, only to operate, secure and bill {services} for {customer.obj}. Usage data does not include {content}.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} may use aggregated and de-identified usage data, which does not contain {content} and does not identify {customer.obj} or {customer's} users, only to maintain and secure {services} and to plan capacity.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "Numbers about our use are fine to run the service with; they are not a product of yours.",
    "objection": "Analytics never contain content.",
    "reply": "Then say so in the definition and name the purposes.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "IP risks of fine-tuning",
     "note": "Prohibit use of aggregate statistics, loss curves and other metadata of a training run."
    },
    {
     "title": "AI IP ownership in contracts",
     "note": "Aggregated monitoring only without identification of customer content."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.improve-services",
   "group": "trap",
   "title": "Improving the services",
   "question": "Does the text let the vendor use your content to improve, develop or enhance its services or technology?",
   "matters": "Words as wide as improving the service take in the training of models.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "must",
   "applies": [],
   "preferred": "The text says that content is not used to improve or develop services or technology.",
   "compromise": "Improvement is allowed, but training of models is excluded or needs your opt-in.",
   "walkAway": "Content may be used to improve, develop or enhance services, products or technology.",
   "ask": {
    "clause": "{vendor} shall not use {content} to improve, develop or enhance {services} or any other product or technology.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} may use {content} to fix errors in and improve {services}, but shall not use {content} to train or fine-tune any model without {customer's} prior written consent.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "If training is out of the question, the sentence on improvement should say so.",
    "objection": "Every service is improved with what is learned in running it.",
    "reply": "Fixing errors is fine; naming training as excluded costs you nothing if you do not train.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "First drafting trap: broad enough to include model training unless excluded."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.aggregated-data",
   "group": "trap",
   "title": "Aggregated or de-identified data",
   "question": "Does the text give the vendor a right over aggregated, anonymised or de-identified forms of your data?",
   "matters": "Once called anonymous, data tends to leave every promise behind, and anonymous is rarely defined.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "should",
   "applies": [],
   "preferred": "The text says that the restrictions hold for aggregated, anonymised and de-identified data too.",
   "compromise": "The right is there, with a definition of de-identification and named purposes.",
   "walkAway": "The vendor may make and use aggregated or anonymised customer data for its own purposes.",
   "ask": {
    "clause": "{vendor} shall not create or use aggregated, anonymised or de-identified data derived from {content}. All restrictions on the use of {content} apply to such data.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} may use aggregated data derived from {content} only to monitor and secure {services}, only where neither {customer} nor any person can be identified from it, and never to train any model.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "De-identified text of ours can still hold our trade secrets.",
    "objection": "Aggregated data identifies nobody.",
    "reply": "Then define it, name what you need it for, and leave training out.",
    "lever": "regulation"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Second trap: define aggregation and de-identification and limit the purposes."
    },
    {
     "title": "AI data protection in procurement",
     "note": "The training ban holds regardless of anonymisation or aggregation."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.statistical-learning",
   "group": "trap",
   "title": "Statistical learning",
   "question": "Does the vendor keep learnings, insights, analytics or statistical patterns drawn from your data?",
   "matters": "A training ban with a door for learnings is a ban in name alone.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "should",
   "applies": [],
   "preferred": "The text says that the vendor keeps no learnings, insights or models drawn from your data.",
   "compromise": "Statistics or analytics are kept for named purposes such as monitoring, without learning from content.",
   "walkAway": "Learnings, insights, analytics or machine learning from your data stay with the vendor.",
   "ask": {
    "clause": "{vendor} shall not derive, retain or use learnings, insights, statistical models or analytics from {content}, and statistical learning counts as training for the purposes of {agreement}.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} may derive statistics about the performance of {services} only to monitor and secure {services}, provided that they contain no {content} and are not used to train any model.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "What a system has learned from our data is our data in another form.",
    "objection": "We cannot unlearn general knowledge.",
    "reply": "General skill of your people is yours; patterns computed from our content are not.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Third trap: carve-outs for statistical learning are to be drafted tightly or removed."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.affiliate-licence",
   "group": "trap",
   "title": "Affiliates and sub-licences",
   "question": "Does a licence over your content run to affiliates, partners or successors, or may it be freely sublicensed?",
   "matters": "Each affiliate and partner is one more company with rights in your content that you did not choose.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "should",
   "applies": [],
   "preferred": "The licence is for the vendor alone and cannot be transferred or sublicensed.",
   "compromise": "It reaches affiliates or subcontractors only as needed to provide the service.",
   "walkAway": "It runs to affiliates, partners or successors, or is freely sublicensable.",
   "ask": {
    "clause": "Any right of {vendor.obj} in {content} is personal to {vendor.obj}, is not transferable and not sublicensable, and does not extend to {vendor's} affiliates or partners.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "{vendor} may let {vendor.its} affiliates and subcontractors use {content} only to the extent that they need it to provide {services} to {customer.obj}, and {vendor be} responsible for them.",
    "place": "Ownership of content"
   },
   "edits": [],
   "tactic": {
    "reason": "We chose you, not every company you own or may be sold to.",
    "objection": "Our group companies run parts of the service.",
    "reply": "Then limit the licence to that; those that do not serve us need none.",
    "lever": "name-sub-processors"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Fourth trap: affiliate language should be tight."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.survival",
   "group": "trap",
   "title": "Licence that survives",
   "question": "Does a vendor's licence over your content outlive the contract?",
   "matters": "When you leave, your content should leave with you.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "must",
   "applies": [],
   "preferred": "All the vendor's rights in your content end with the contract.",
   "compromise": "A right survives only to keep backups or legal records for a limited time.",
   "walkAway": "A licence over content survives termination.",
   "ask": {
    "clause": "All rights of {vendor.obj} in {content} end when {agreement} ends. No licence over {content} survives termination.",
    "place": "Term and termination"
   },
   "fallback": {
    "clause": "All rights of {vendor.obj} in {content} end when {agreement} ends, except that {vendor} may keep backup copies for up to ninety (90) days and records that law requires.",
    "place": "Term and termination"
   },
   "edits": [],
   "tactic": {
    "reason": "A licence without a contract is a gift.",
    "objection": "Shared content may still be shown to others.",
    "reply": "Limit it to what we chose to publish, and to the copies that exist.",
    "lever": "term-for-terms"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Fifth trap: all licences over customer artefacts should end with the contract."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.perpetual-licence",
   "group": "trap",
   "title": "Perpetual or irrevocable licence",
   "question": "Is a licence over your content perpetual or irrevocable?",
   "matters": "A right that cannot end cannot be renegotiated either.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "must",
   "applies": [],
   "preferred": "The licence lasts only as long as the contract and can be ended.",
   "compromise": "A right without end is limited to what you chose to publish or to legal records.",
   "walkAway": "The licence is perpetual or irrevocable.",
   "ask": {
    "clause": "Any licence of {vendor.obj} to {content} is limited to the term of {agreement}, is revocable and is neither perpetual nor irrevocable.",
    "place": "Ownership of content"
   },
   "fallback": {
    "clause": "Any licence of {vendor.obj} to {content} lasts only for the term of {agreement} and is not perpetual.",
    "place": "Ownership of content"
   },
   "edits": [],
   "tactic": {
    "reason": "You need the licence while you serve us and not a day longer.",
    "objection": "Our counsel uses this wording everywhere.",
    "reply": "Then two words go out for business customers, and nothing in the service changes.",
    "lever": "competing-offers"
   },
   "sources": [
    {
     "title": "AI IP ownership in contracts",
     "note": "Default licences are often perpetual, royalty-free and irrevocable, and negotiable."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.unilateral-change",
   "group": "trap",
   "title": "Changes by the vendor alone",
   "question": "May the vendor change the terms or its data practice on its own?",
   "matters": "Every protection is worth only as long as the vendor may not rewrite it.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "must",
   "applies": [],
   "preferred": "Changes need the agreement of both sides.",
   "compromise": "Advance notice with a real way out, or no change to your detriment.",
   "walkAway": "The vendor may change terms at any time, and continued use counts as acceptance.",
   "ask": {
    "clause": "{agreement} may be amended only by a written document signed by both parties. Changes to online policies do not reduce {customer's} rights.",
    "place": "Changes"
   },
   "fallback": {
    "clause": "{vendor} may change {agreement} only with at least thirty (30) days' written notice and not to {customer's} material detriment; if {customer object}, {customer} may terminate before the change takes effect and receive a pro rata refund of prepaid fees.",
    "place": "Changes"
   },
   "edits": [],
   "tactic": {
    "reason": "We cannot sign protections that one side may delete.",
    "objection": "One set of terms for all customers needs one way to change it.",
    "reply": "Then lock the data terms for our term, or give us notice and a refund.",
    "lever": "term-for-terms"
   },
   "sources": [
    {
     "title": "AI data protection in procurement",
     "note": "Policies change rapidly; the contract must lock in today's protections against tomorrow's change."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "trap.opt-out-default",
   "group": "trap",
   "title": "On until you opt out",
   "question": "Is the use of your content for training or improvement on until you opt out?",
   "matters": "A default that must be found and switched off will be missed by someone.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "fine",
   "weight": "must",
   "applies": [],
   "preferred": "Such use is off unless you opt in.",
   "compromise": "It is off by default for your plan, with a setting that an administrator controls.",
   "walkAway": "It is on until you opt out.",
   "ask": {
    "clause": "Use of {content} for training or improvement is off by default and stays off unless {customer opt} in by written notice.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "Use of {content} for training or improvement is off by default for {customer's} account, and only {customer's} administrator may turn it on.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "A right we must remember to refuse is a right you already took.",
    "objection": "Anyone can switch it off.",
    "reply": "Then start it switched off for us and let us switch it on.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "AI data protection in procurement",
     "note": "Defaults differ by product and tier; an abuse-monitoring choice was once mistaken for an opt-out."
    }
   ],
   "frameworks": [],
   "signals": []
  },
  {
   "id": "third.subprocessors",
   "group": "third",
   "title": "Sub-processors",
   "question": "Who else touches your data, and can you say no?",
   "matters": "Your material is only as safe as the weakest company that the vendor passes it to.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "A list, thirty days' notice of changes, a right to object or leave, and the same duties.",
   "compromise": "A list or notice with objection, but less than that.",
   "walkAway": "Sub-processors at the vendor's will, with neither list nor notice.",
   "ask": {
    "clause": "{vendor} shall name its sub-processors, shall give {customer} at least thirty days' notice of each new one, and {customer} may object or terminate with a refund.",
    "place": "Sub-processors"
   },
   "fallback": {
    "clause": "{vendor} shall keep a public list of its sub-processors and shall give notice of changes before they take effect.",
    "place": "Sub-processors"
   },
   "edits": [],
   "tactic": {
    "reason": "We must be able to tell our own customers who holds their data.",
    "objection": "We change hosts too often for that.",
    "reply": "Then a list that we can subscribe to and a right to leave will do.",
    "lever": "name-sub-processors"
   },
   "sources": [
    {
     "title": "Buyer's guide",
     "note": "Named sub-processors."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "month-notice-and-objection",
     "status": "preferred",
     "why": "New sub-processors need a month's notice, and the customer may object.",
     "says": [
      "(?<![a-z])(?:object)",
      "(?<![a-z])(?:notice|notif)"
     ],
     "any": [
      "(?<![a-z])(?:sub-?processors?)",
      "(?<![a-z])(?:subcontractors?)"
     ],
     "days": {
      "min": 30
     }
    },
    {
     "id": "list-or-notice",
     "status": "compromise",
     "why": "There is a list of sub-processors or notice of changes.",
     "says": [
      "(?<![a-z])(?:(?:sub-?processors?|subcontractors?))",
      "(?<![a-z])(?:(?:list\\b|notif|notice|inform|annex|object))"
     ],
     "lacks": [
      "(?<![a-z])(?:without (?:\\w+ ){0,2}notice)"
     ]
    },
    {
     "id": "free-use",
     "status": "adverse",
     "why": "The vendor may use sub-processors with neither list nor notice.",
     "frame": {
      "actor": "vendor",
      "act": [
       "engage",
       "use",
       "provide",
       "disclose"
      ],
      "negated": false,
      "modality": [
       "may",
       "will"
      ]
     },
     "says": "(?<![a-z])(?:(?:sub-?processors?|subcontractors?|third[- ]part(?:y|ies)|delegate))",
     "lacks": [
      "(?<![a-z])(?:list\\b)",
      "(?<![a-z])(?:(?<!without )notice)",
      "(?<![a-z])(?:notif)",
      "(?<![a-z])(?:object)"
     ],
     "near": [
      {
       "lacks": [
        "(?<![a-z])(?:list of)",
        "(?<![a-z])(?:notif)",
        "(?<![a-z])(?:object)"
       ]
      }
     ],
     "document": {
      "notKind": "privacy-policy"
     }
    }
   ]
  },
  {
   "id": "remedy.liability-cap",
   "group": "remedy",
   "title": "Liability cap",
   "question": "Do data, confidentiality and indemnities stand outside the liability cap?",
   "matters": "A cap of a year's fees does not cover what a data breach costs.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "Data protection, confidentiality and indemnities are outside the cap.",
   "compromise": "A higher cap for them, or some of them outside.",
   "walkAway": "Everything, data breaches included, under one cap of a year's fees or less.",
   "ask": {
    "clause": "The limits of liability in {agreement} shall not apply to {vendor's} breach of its duties of confidentiality or data protection, nor to its indemnities.",
    "place": "Limitation of liability"
   },
   "fallback": {
    "clause": "{vendor's} liability for breach of its duties of confidentiality or data protection shall be limited to three times the fees paid or payable in the twelve months before the claim.",
    "place": "Limitation of liability"
   },
   "edits": [],
   "tactic": {
    "reason": "The cap is meant for the price of the service, not for the cost of our data in the wrong hands.",
    "objection": "Nobody gets unlimited liability at this price.",
    "reply": "Then let us agree a separate, higher cap for data.",
    "lever": "executive-escalation"
   },
   "sources": [
    {
     "title": "Buyer's guide",
     "note": "Carve-outs for data, confidentiality and indemnity."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "data-outside-cap",
     "status": "preferred",
     "why": "The cap does not apply to data protection, confidentiality and indemnities.",
     "overrides": [
      "one-cap"
     ],
     "says": [
      "(?<![a-z])(?:(?:not (?:apply|be subject|be limited)|uncapped|unlimited|except for) (?:[^;]{0,120} )?(?:confidential|indemn|data))",
      "(?<![a-z])(?:(?:cap\\b|limit|liab))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:indemn)"
     ]
    },
    {
     "id": "some-outside-cap",
     "status": "compromise",
     "why": "Some of data, confidentiality and indemnities stand outside the cap, or under a higher one.",
     "overrides": [
      "one-cap"
     ],
     "says": [
      "(?<![a-z])(?:(?:cap\\b|limit|liab))",
      "(?<![a-z])(?:(?:not apply|uncapped|unlimited|super-?cap|(?:\\d+ (?:business |calendar |working )?days?|(?:thirty|sixty|ninety|fifteen|ten|fourteen|seven|five) (?:\\(\\d+\\) )?(?:business |calendar |working )?days?)|(?:two|three|five|\\d) times) (?:[^;]{0,120} )?(?:confidential|indemn|data))"
     ]
    },
    {
     "id": "one-cap",
     "status": "adverse",
     "why": "Everything stands under one cap of a year's fees or less.",
     "any": [
      "(?<![a-z])(?:liab (?:[^;]{0,120} )?(?:not|never) exceed (?:[^;]{0,120} )?(?:(?:(?:fees|amounts?|sums?|charges|subscription|price) .{0,60}(?:twelve|12|six|6|three|3|one|last) .{0,12}(?:months?|years?)|annual fees)|amount|\\$))",
      "(?<![a-z])(?:liab (?:[^;]{0,120} )?(?:limited|capped) (?:to|at) (?:[^;]{0,120} )?(?:(?:(?:fees|amounts?|sums?|charges|subscription|price) .{0,60}(?:twelve|12|six|6|three|3|one|last) .{0,12}(?:months?|years?)|annual fees)|amount|\\$))"
     ]
    }
   ]
  }
 ],
 "shared": [
  {
   "id": "any-purpose-licence",
   "why": "The vendor may use the content for any purpose, training and improvement included.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse",
    "use.service-only": "adverse",
    "use.no-training": "adverse",
    "trap.improve-services": "adverse",
    "data.no-contamination": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "modify",
     "licence",
     "publish",
     "license",
     "sublicense",
     "sell"
    ],
    "object": "any-prompts",
    "negated": false,
    "modality": [
     "may",
     "will",
     "grants",
     "reserves",
     "is"
    ],
    "purpose": "any",
    "exception": false
   },
   "lacks": [
    "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
    "(?<![a-z])(?:any purpose other than)",
    "(?<![a-z])(?:any other purpose)",
    "(?<![a-z])(?:\\[feedback\\]|\\[inputs\\]\\[feedback\\])",
    "(?<![a-z])(?:(?:remove|delete|refuse|stop using|disclose|transfer)\\w* [^.;]{0,40}\\[content\\][^.;]{0,60}(?:at any time|merger))",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:shall|will|must|may|agrees?|can)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:use (?:nor|or) attempt to use)"
   ]
  },
  {
   "id": "any-purpose-licence-outputs",
   "why": "The vendor may use the outputs for any purpose.",
   "positions": {
    "allocation.outputs": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "modify",
     "licence",
     "publish",
     "license",
     "sublicense",
     "sell"
    ],
    "object": "any-outputs",
    "negated": false,
    "purpose": "any",
    "exception": false
   },
   "lacks": [
    "(?<![a-z])(?:any purpose other than)",
    "(?<![a-z])(?:any other purpose)"
   ]
  },
  {
   "id": "trains-on-content",
   "why": "The vendor may train models with the customer's content.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "use.service-only": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "train",
     "licence",
     "retain",
     "collect",
     "improve",
     "develop",
     "modify"
    ],
    "object": [
     "any-content",
     "embeddings"
    ],
    "negated": false,
    "purpose": "train",
    "without": [
     "opt-in",
     "consent"
    ],
    "exception": false
   },
   "says": "(?<![a-z])(?:(?:to|for|in|may|will|and|or|by|can|including|of|,|purposes?:?|purpose of:?|\\((?:\\w|\\d)\\)) (?:\\w+ly )?(?:\\w+, )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))(?! (?:methods|process|processes|and agreements))|(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^ .;]+ ){0,8}(?:on|with|upon|from) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|machine[ -]learning|(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^.;]{0,100} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|train(?:s|ing)?\\b[^.;]{0,80}(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
   "lacks": [
    "(?<![a-z])(?:training (?:methods|process\\w*|and agreements|materials?|courses?)|(?:use|nor|or) attempt to use)",
    "(?<![a-z])(?:(?:not|never|no|nor|neither|none|without|excluding|except|other than|rather than|prohibit\\w*|forbid\\w*|barred) (?:[^ .;,]+ ){0,12}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:models?|engine|algorithms?|systems?) (?:\\w+ ){0,4}(?:is|are|was|were|has|have been|been) (?:\\w+ ){0,3}trained)",
    "(?<![a-z])(?:used (?:by VENDOR )?(?:to train|in training|for training) (?:the|its|VENDOR's|any|third-party) (?:\\w+ ){0,2}models? (?:infring|\\w+ infring))",
    "(?<![a-z])(?:(?:not|never|n't|nor|neither|cannot) (?:\\w+ )?(?:use|used|be used|permit|allow|train|process|access|be construed)\\b[^.;]{0,200}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:VENDOR|supplier|it) (?:\\w+ ){0,4}warrants?\\b|warranty|so warrants|assures)",
    "(?<![a-z])(?:indemnif)",
    "(?<![a-z])(?:indemnity|hold(?:s|ing)? harmless)",
    "(?<![a-z])(?:records? of)",
    "(?<![a-z])(?:(?:no|not an?|without) (?:guarantee|promise|assurance)|disclaims?|legality|lawfulness)",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:(?:CUSTOMER's|dedicated|private|own) (?:\\w+ ){0,2}(?:instance|\\[fine-tuned-models\\]))",
    "(?<![a-z])(?:prohibit|refrain|off limits|only use)",
    "^(?:no|neither)\\b",
    "(?<![a-z])(?:(?:tuning|training) \\[|fine-tuning (?:job|api|takes)|delet|destroy|destruction|eras(?:e|ed|es|ure)|removed|separat|returned?\\b|summary|copyright policy)",
    "(?<![a-z])(?:machine[ -]learning (?:processes|models hosted)|available training|efforts to exclude)",
    "(?<![a-z])(?:CUSTOMER can (?:find|manage)|CUSTOMER shall (?:not|ensure))"
   ]
  },
  {
   "id": "trains-by-name",
   "why": "The text lets content go into training.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "use.service-only": "adverse"
   },
   "any": [
    "(?<![a-z])(?:(?:may|can|will|might|entitled to|free to|rights? to|licen[sc]e to|licen[sc]es? (?:\\w+ ){0,3}for|permits?|allows?|authori[sz]e[sd]?|consents? to|continues? to|we|VENDOR) (?:[^;.]{0,140} )?(?:used? (?:[^;.]{0,60} )?(?:to|for|in) (?:\\w+ ){0,4})?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^;.]{0,40} )?(?:on|with|upon|from|using|by means of) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
    "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^;.]{0,100} )?(?:may|can|will|might|is|are|shall) (?:\\w+ ){0,3}(?:used?|utili[sz]ed?|processed|reused|help(?:s|ed)?|analy[sz]ed|retained|studied) (?:[^;.]{0,100} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^;.]{0,60} )?(?:added to|included in|pass into|part of|becomes?|contributes? to|incorporated into|pooled|feeds?|enters?|goes? into|flows? into) (?:[^;.]{0,60} )?(?:training|\\[training-data\\]|corpora))",
    "(?<![a-z])(?:(?:incorporate|include|add|pool|feed|place|put)s? (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^;.]{0,60} )?(?:in|into|to|with) (?:[^;.]{0,60} )?(?:training|\\[training-data\\]|corpora))",
    "(?<![a-z])(?:(?:used?|uses|using|reuse) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^;.]{0,100} )?(?:to|for|in|including) (?:\\w+ ){0,6}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:used?|using|permission to use|right to use|store|retain|share[sd]?) (?:it|them|these|that|this|those) (?:[^;.]{0,40} )?(?:to|for|in) (?:\\w+ ){0,3}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:for the purposes? of (?:\\w+ ){0,3}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^;.]{0,60} )?(?:on|with|from) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b))",
    "(?<![a-z])(?:models (?:\\w+ ){0,2}(?:trained|improved|adapted|tuned) (?:[^;.]{0,30} )?(?:on|with|from|upon) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^;.]{0,60} )?(?:available|offered|licensed|used|serve|continue))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:not|never|no|nor|neither|none|nothing|without|excluding|except|other than|rather than|if CUSTOMER opts? in|n't|cannot|off) (?:[^ .;,]+ ){0,12}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,60} )?(?:is|are|being|be|and) (?:\\w+ ){0,3}(?:excluded|prohibited|disabled|off|not)\\b)",
    "(?<![a-z])(?:(?:models?|engine|algorithms?|systems?) (?:\\w+ ){0,4}(?:is|are|was|were|has|have been|been) (?:\\w+ ){0,3}trained)",
    "(?<![a-z])(?:(?:not|never|n't|nor|neither|cannot) (?:\\w+ )?(?:use|used|be used|permit|allow|train|process|access|be construed)\\b[^.;]{0,200}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:VENDOR|supplier|it) (?:\\w+ ){0,4}warrants?\\b|warranty|so warrants|assures)",
    "(?<![a-z])(?:indemnif)",
    "(?<![a-z])(?:indemnity|hold(?:s|ing)? harmless)",
    "(?<![a-z])(?:records? (?:of|showing))",
    "(?<![a-z])(?:(?:no|not an?|without) (?:guarantee|promise|assurance)|disclaims?|legality|lawfulness)",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:only (?:if|where|when|while|with|after|once)|unless CUSTOMER (?:\\w+ )?(?:agree|consent|opts? in|instruct|ask|permit|approv|direct)|(?:consent|permission|approval|opts? in|opted in)\\b|opt-in)",
    "(?<![a-z])(?:(?:CUSTOMER's|dedicated|private|own) (?:\\w+ ){0,2}(?:instance|\\[fine-tuned-models\\]|model\\b))",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:may|shall)\\b[^.;]{0,60} use \\[outputs|interviewers|assigns? to (?:CUSTOMER|VENDOR)|develop the models adapted|visitors to|undertakes that new)",
    "(?<![a-z])(?:cease (?:using|use)|stop using|nor attempt|use nor)",
    "(?<![a-z])(?:prohibit|refrain|barred|off limits|forbid)"
   ]
  },
  {
   "id": "learns-from-content",
   "why": "The vendor's models learn from what the customer puts in.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse"
   },
   "any": [
    "(?<![a-z])(?:(?:VENDOR's|its|the|VENDOR) (?:\\w+ ){0,3}(?:algorithms?|models?|systems?|services?|ai|technology) (?:\\w+ ){0,4}[\"']?learns?\\b[\"']? (?:[^.;]{0,60} )?(?:from|on) (?:\\w+ ){0,4}(?:use|interactions|(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)))",
    "(?<![a-z])(?:learn(?:s|ing)? from (?:the upload|(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)))",
    "(?<![a-z])(?:(?:teach|teaches) (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))",
    "(?<![a-z])(?:learning (?:\\w+ ){0,3}(?:takes place |occurs )?across (?:tenants|customers))",
    "(?<![a-z])(?:(?:models?|algorithms?) (?:\\w+ ){0,4}(?:derived from|based on) (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:\\w+ ){0,3}(?:may|can|will) be (?:made )?(?:available|offered|provided))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:not|never|no|nor|neither|without|cannot|won't) (?:[^ .;,]+ ){0,8}(?:learn|teach|influence))",
    "(?<![a-z])(?:only (?:if|where|when|for))",
    "(?<![a-z])(?:opt-in)"
   ]
  },
  {
   "id": "betters-models-with-content",
   "why": "The vendor may improve its models or its AI with the customer's content, which is training by another name.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "use.service-only": "adverse",
    "trap.improve-services": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "licence",
     "retain",
     "collect",
     "copy",
     "store",
     "access",
     "improve",
     "develop",
     "modify",
     "train",
     "derive",
     "disclose"
    ],
    "object": "any-content",
    "negated": false,
    "purpose": [
     "improve",
     "develop",
     "train"
    ],
    "without": [
     "opt-in",
     "consent"
    ],
    "exception": false
   },
   "says": "(?<![a-z])(?:(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b))",
   "lacks": [
    "(?<![a-z])(?:(?:not|never|no|nor|neither|none|without|excluding|except|other than) (?:[^ .;,]+ ){0,12}(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)))",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees?|can|should)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:(?:not|never|n't|nor|neither|cannot) (?:\\w+ )?(?:use|used|be used|permit|allow|train|process|access|be construed)\\b[^.;]{0,200}(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|improv|develop))",
    "(?<![a-z])(?:(?:VENDOR|supplier) (?:\\w+ ){0,4}warrants?\\b|indemnif|warranty|please see|for content about)",
    "(?<![a-z])(?:if CUSTOMER (?:\\w+ )?(?:enables?|opts? in|turns? on|chooses?|agrees?))",
    "(?<![a-z])(?:prohibit|refrain)",
    "(?<![a-z])(?:nor attempt|CUSTOMER (?:\\w+ )?(?:do|does|cannot)\\b)",
    "(?<![a-z])(?:(?:CUSTOMER's|dedicated|private|own) (?:\\w+ ){0,2}(?:instance|\\[fine-tuned-models\\]))"
   ]
  },
  {
   "id": "training-until-opt-out",
   "why": "Training or model improvement is on until the customer opts out.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "trap.opt-out-default": "adverse",
    "use.service-only": "adverse"
   },
   "says": "(?<![a-z])(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|learn|improv|better|develop|enhanc|refin)",
   "any": [
    "(?<![a-z])(?:opt(?:s|ed|ing)?[ -]?out of (?:[^.;]{0,60} )?(?:training\\b|train\\b|model (?:improvement|training)|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)|used to (?:train|improve|develop)))",
    "(?<![a-z])(?:(?:training|train|learning|model improvement|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)) (?:[^.;]{0,100} )?(?:unless|until|except where|save where|but) (?:and until )?(?:CUSTOMER|a (?:workspace )?(?:user|admin)\\w*|an administrator) (?:\\w+ ){0,4}(?:opt(?:s|ed)?[ -]?out|turn(?:s|ed)? [^.;]{0,30}off|switch(?:es|ed)? [^.;]{0,30}off|disabl|object|deselect|declin|untick|notif|tell|write|inform))",
    "(?<![a-z])(?:unless (?:and until )?(?:CUSTOMER|a user|an admin\\w*) (?:\\w+ ){0,4}(?:opt(?:s|ed)?[ -]?out|turn(?:s|ed)? [^.;]{0,30}off|switch(?:es|ed)? [^.;]{0,30}off|disabl\\w+|object\\w*|declin\\w+|untick\\w*) (?:[^.;]{0,160} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)|make VENDOR's (?:\\w+ ){0,2}better|help VENDOR make))",
    "(?<![a-z])(?:if CUSTOMER (?:have|has|do|does) not (?:\\w+ )?(?:opt(?:ed)?[ -]?out|object(?:ed)?))",
    "(?<![a-z])(?:(?:training|model improvement|learning) (?:\\w+ ){0,3}(?:is|are) (?:\\w+ )?(?:on|enabled|active) (?:by default|until|unless))",
    "(?<![a-z])(?:(?:right to|may|can) object to (?:[^.;]{0,60} )?(?:use|processing) (?:[^.;]{0,80} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)))",
    "(?<![a-z])(?:(?:who|that|which) (?:have|has) not (?:changed|opted out|objected|turned) (?:[^.;]{0,60} )?)",
    "(?<![a-z])(?:by default (?:[^.;]{0,80} )?(?:used? (?:to|for)|help(?:s)?) (?:\\w+ ){0,3}(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)))",
    "(?<![a-z])(?:to prevent (?:[^.;]{0,60} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|(?:(?:improv|enhanc|develop|refin|optimi[sz]|advanc|better|perfect|evolv)(?:e|es|ed|ing|ement|ements|ment)?\\b(?: [^ .;]+){0,8} (?:ai|artificial[ -]intelligence|(?:large )?language|foundation|generative|machine[ -]learning|shared|general|global|recognition|recommendation)? ?(?:models?|artificial[ -]intelligence|ai|algorithms?|machine[ -]learning|llms?|classifiers)\\b)))",
    "(?<![a-z])(?:opt[ -]?out (?:\\w+ ){0,5}(?:\\[[a-z+-]+\\] )?(?:being |from being )?used (?:to|for|in) (?:\\w+ ){0,3}(?:train|improv|develop))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:not|never|no|nor|neither|none|without) (?:[^ .;,]+ ){0,8}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:opted out of model training with|opt(?:s|ed)?[ -]out (?:by default|of marketing|of (?:targeted|interest)))",
    "(?<![a-z])(?:not require (?:\\w+ )?to opt|automatically opted|(?:not|never|nor) [^.;]{0,80}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:marketing|advertis|cookie|newsletter|promotional)"
   ]
  },
  {
   "id": "improvement-until-opt-out",
   "why": "Content improves the service until the customer opts out.",
   "positions": {
    "trap.opt-out-default": "adverse",
    "trap.improve-services": "adverse",
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "use.service-only": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "access",
     "retain",
     "store",
     "improve"
    ],
    "object": "any-content",
    "negated": false,
    "purpose": [
     "train",
     "improve"
    ],
    "with": "opt-out"
   },
   "lacks": [
    "(?<![a-z])(?:marketing|advertis|cookie|newsletter|promotional)",
    "(?<![a-z])(?:opted-in|opt(?:s|ed|ing)?[ -]in)",
    "(?<![a-z])(?:(?:not|never|no|nor|neither) (?:[^ .;,]+ ){0,8}(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|improv))"
   ]
  },
  {
   "id": "training-ban-that-needs-opt-out",
   "why": "Training is banned only for those who have opted out.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse",
    "trap.opt-out-default": "adverse"
   },
   "overrides": [
    "training-ban",
    "training-ban-by-name",
    "training-ban-with-exceptions",
    "training-ban-undercut"
   ],
   "any": [
    "(?<![a-z])(?:not (?:[^.;]{0,100} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.]{0,80} )?(?:except|unless|if, and only if,|only if|if) (?:[^.;]{0,60} )?(?:not opted[ -]out|(?:has|have) opted[ -]out|exercised its right to opt))",
    "(?<![a-z])(?:(?:if|where) CUSTOMER (?:\\w+ )?(?:opts?|opted|has opted|have opted)[ -]out (?:[^.;]{0,80} )?not (?:[^.;]{0,60} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.]{0,120} )?unless CUSTOMER (?:has |have )?opted[ -]?out)"
   ]
  },
  {
   "id": "training-ban",
   "why": "The vendor will not train models with the customer's content.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "frame": [
    {
     "actor": [
      "vendor",
      "both",
      "third"
     ],
     "act": [
      "use",
      "process",
      "train",
      "disclose",
      "retain",
      "access",
      "copy",
      "store",
      "collect",
      "modify",
      "licence"
     ],
     "object": [
      "any-customer-data",
      "embeddings"
     ],
     "negated": true,
     "purpose": "train"
    }
   ],
   "lacks": [
    "(?<![a-z])(?:(?:except|unless|other than|save (?:for|that|as|where)|provided that|but only|apart from|excluding|otherwise than))",
    "(?<![a-z])(?:by default)",
    "(?<![a-z])(?:warrant)",
    "(?<![a-z])(?:(?:no|not make any|makes? no) (?:\\w+ )?(?:representation|promise|guarantee))",
    "(?<![a-z])(?:opt(?:ed|s)?[ -]?out)",
    "(?<![a-z])(?:(?:generative|foundation) (?:\\w+ )?models? (?:[^.;]{0,60} )?(?:but|may))",
    "(?<![a-z])(?:commingle|to train (?:[^.;]{0,40} )?that (?:it|VENDOR) did not own|had no part|delet|eras|destr|removed)",
    "(?<![a-z])(?:presently|currently|reserves? the right|no undertaking|be obliged to|may not require|promise that|children|patients|in breach of)",
    "(?<![a-z])(?:may use \\[usage-data\\])",
    "(?<![a-z])(?:unless (?!CUSTOMER))",
    "(?<![a-z])(?:(?:paid|enterprise|business|team|free|trial|consumer) (?:\\w+ )?\\[[a-z+-]+\\] (?:is|are|may))"
   ]
  },
  {
   "id": "training-ban-by-name",
   "why": "The text keeps the customer's content out of training.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|such training|(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) on it|on (?:it|them)\\b|thereon|training ban|ban on)",
    "(?<![a-z])(?:train|tuning|tune|influence|improve|machine)"
   ],
   "any": [
    "(?<![a-z])(?:(?:not|never|nor|neither|no|none|cannot|n't|without) (?:[^.;]{0,140} )?(?:to|for|in|into|and|or|of|a|any|from|permit|itself) (?:\\w+, |\\w+ ){0,5}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,60} )?(?:models?|algorithm|ai\\b|machine|on (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|upon (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|with (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|purposes?|corpus|process|runs?|dataset))",
    "(?<![a-z])(?:(?:VENDOR|it|partners?|providers?|hosts?) (?:[^.;]{0,80} )?(?:not|never|cannot|n't) (?:itself )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,40} )?(?:on|upon|with|from|models?|any))",
    "(?<![a-z])(?:(?:never|not|nor) (?:\\w+ )?(?:to |used to |used for |for |in |on |made available for )(?:\\w+ )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,80} )?(?:is|are|be) (?:\\w+ )?(?:\\w+ ){0,2}(?:excluded|prohibited|forbidden|disabled|off|not permitted|not allowed|ruled out|out of scope)\\b)",
    "(?<![a-z])(?:(?:barred|prohibited|precluded|excluded|kept out|keep (?:it|them|\\[[a-z+-]+\\]) out|stays? out|off limits|away) (?:from|of|for) (?:[^.;]{0,60} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|models\\b|\\[training-data\\]))",
    "(?<![a-z])(?:no (?:part of )?(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^.;]{0,60} )?(?:train|\\[training-data\\]))",
    "(?<![a-z])(?:(?:no|not (?:undertake|conduct|carry out) any|undertakes no|no right to) (?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,40} )?(?:takes place|operation|on|upon|shall|is))",
    "(?<![a-z])(?:(?:not|never) (?:influence|improve|be used to improve|used to improve) (?:\\w+ ){0,3}models? (?:used by|available to|that))",
    "(?<![a-z])(?:(?:ban|prohibition|restriction) (?:up)?on (?:\\w+ )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|training (?:ban|restriction|prohibition)\\b)",
    "(?<![a-z])(?:not (?:\\w+ ){0,4}(?:place|put|add|include|ingest)\\w* (?:[^.;]{0,60} )?(?:in|into|to) (?:[^.;]{0,20} )?(?:training|\\[training-data\\]))",
    "(?<![a-z])(?:do(?:es)? not authori[sz]e use of (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) (?:[^.;]{0,40} )?training)",
    "(?<![a-z])(?:no-training (?:and|terms|commitment|policy))",
    "(?<![a-z])(?:(?:not|n't|never) (?:be )?used (?:to|for|in) (?:\\w+ ){0,3}(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))"
   ],
   "lacks": [
    "(?<![a-z])(?:except|other than|save (?:for|that|as|where)|provided that|apart from|excluding)",
    "(?<![a-z])(?:by default)",
    "(?<![a-z])(?:unless (?!(?:and until )?(?:the )?(?:CUSTOMER|customer|expressly|explicitly|authori[sz]ed|agreed|it has|prior)))",
    "(?<![a-z])(?:warrant|makes? no (?:\\w+ )?representation|no (?:guarantee|promise)|indemnif)",
    "(?<![a-z])(?:(?:CUSTOMER|user|customer|licensee|client)s? (?:\\w+ ){0,4}(?:shall|must|will|may|agrees?|can|should|undertakes?)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:not (?:only|limited)|CUSTOMER (?:has|have) no|(?:CUSTOMER|customer)s? (?:\\w+ ){0,2}(?:do|does|cannot)(?: not)?\\b|not be a breach|does not include|presently|currently|reserves? the right|(?:no|neither) (?:undertaking|obligation))",
    "(?<![a-z])(?:use nor attempt|advertising purposes)",
    "^(?:do not|don't|not to)\\b",
    "(?<![a-z])(?:opt(?:ed|s)?[ -]?out)",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ )?(?:may|shall|will|must|agrees?) (?:\\w+ )?(?:not|never|neither))",
    "(?<![a-z])(?:competing (?:models?|products?|services?)|compete with)",
    "(?<![a-z])(?:(?:generative|foundation|generally available) (?:\\w+ ){0,3}models? (?:[^.;]{0,60} )?(?:but|may))",
    "(?<![a-z])(?:commingle|did not own|had no part)",
    "(?<![a-z])(?:(?:shall|does|will|do) not (?:restrict|prevent|limit|affect|prohibit))",
    "(?<![a-z])(?:children|patients)"
   ]
  },
  {
   "id": "training-by-consent",
   "why": "Training needs the customer's consent or an opt-in.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "frame": {
    "actor": [
     "vendor",
     "both"
    ],
    "act": [
     "use",
     "process",
     "train",
     "disclose",
     "access",
     "improve",
     "develop"
    ],
    "object": [
     "any-customer-data",
     "embeddings"
    ],
    "purpose": "train",
    "with": [
     "opt-in",
     "consent"
    ]
   },
   "lacks": [
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?out|switch(?:es|ed|ing)? (?:it |this |that )?off|turn(?:s|ed|ing)? (?:it |this |that )?off|disabl(?:e|es|ed|ing)|object(?:s|ed|ing)?\\b))",
    "(?<![a-z])(?:CUSTOMER (?:hereby )?(?:\\w+ )?(?:consents?|authori[sz]es?|agrees?) (?:that|to))",
    "(?<![a-z])(?:without (?:further |any |the )?(?:consent|permission|asking))",
    "(?<![a-z])(?:flagged|explicitly report)",
    "(?<![a-z])(?:warrant|authori[sz]ation or|opt-out|opted-out|opted out)",
    "(?<![a-z])(?:by default, (?:[^.;]{0,60})(?:used|train))",
    "(?<![a-z])(?:(?:settings?|turn it on|enable)\\b)"
   ]
  },
  {
   "id": "training-only-if-asked",
   "why": "Training happens only where the customer has said yes.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "says": "(?<![a-z])(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|training)",
   "any": [
    "(?<![a-z])(?:not (?:[^.;]{0,100} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|improve|develop|enhance) (?:[^.;]{0,100} )?(?:without|absent|unless|except with|save (?:up)?on|save where|only with|until) (?:[^.;]{0,50} )?(?:consent|permission|approval|agree|opt(?:s|ed)?[ -]?in|instruct|direct|authori[sz]|request|ask|say so|signed))",
    "(?<![a-z])(?:(?:without|absent|unless|save where|except where|only (?:with|if|where|after|when)) (?:[^.;]{0,60} )?(?:consent|permission|approval|agree\\w*|opt(?:s|ed)?[ -]?ins?|instruction|authori[sz]\\w+)\\b (?:[^.;]{0,80} )?not (?:[^.;]{0,60} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:(?:ask|obtain|seek|require)s? (?:for )?(?:CUSTOMER's )?(?:[^.;]{0,40} )?(?:opt-in|consent|permission|agreement|approval) before (?:[^.;]{0,60} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|improvement|development of models))",
    "(?<![a-z])(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,60} )?(?:only|solely|happens only) (?:if|where|when|after|with) (?:[^.;]{0,60} )?(?:opts? in|consent|agree|turns? it on|permission))",
    "(?<![a-z])(?:(?:if, and not unless|only if|only where) (?:[^.;]{0,30} )?opts? in)",
    "(?<![a-z])(?:not (?:otherwise )?be used to train (?:[^.;]{0,60} )?unless CUSTOMER)"
   ],
   "lacks": [
    "(?<![a-z])(?:without (?:further |any )?(?:consent|permission|asking))",
    "(?<![a-z])(?:(?:CUSTOMER|user|customer|licensee|client)s? (?:\\w+ ){0,2}(?:shall|must|will|may|agrees?|can|should)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:flagged|explicitly report|opt(?:ed|s)?[ -]?out)",
    "(?<![a-z])(?:warrant|indemnif)",
    "(?<![a-z])(?:marketing|publicity|press release)",
    "(?<![a-z])(?:VENDOR considers|settings?\\b)"
   ]
  },
  {
   "id": "training-ban-with-exceptions",
   "why": "The training ban has exceptions.",
   "positions": {
    "use.no-training": "compromise",
    "data.no-contamination": "compromise"
   },
   "overrides": [
    "training-ban"
   ],
   "frame": {
    "actor": [
     "vendor",
     "both"
    ],
    "act": [
     "use",
     "process",
     "train",
     "access",
     "retain"
    ],
    "object": [
     "any-customer-data",
     "embeddings"
    ],
    "negated": true,
    "purpose": "train",
    "with": [
     "except",
     "unless"
    ],
    "without": [
     "opt-in",
     "consent"
    ]
   },
   "lacks": [
    "(?<![a-z])(?:unless (?:and until )?(?:otherwise )?(?:CUSTOMER|instructed|directed|agreed|customer))",
    "(?<![a-z])(?:warrant)",
    "(?<![a-z])(?:removed from)",
    "(?<![a-z])(?:except (?:as|where|when|upon|with|on) (?:\\w+ ){0,3}(?:instruct|direct|request|agree|permit|authori))",
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?out|switch(?:es|ed|ing)? (?:it |this |that )?off|turn(?:s|ed|ing)? (?:it |this |that )?off|disabl(?:e|es|ed|ing)|object(?:s|ed|ing)?\\b))",
    "(?<![a-z])(?:other than (?:CUSTOMER's|models? (?:\\w+ )?for|for CUSTOMER))"
   ]
  },
  {
   "id": "training-ban-undercut",
   "why": "Training is banned in the first breath and let in again, for some models, plans or purposes, in the next.",
   "positions": {
    "use.no-training": "compromise",
    "data.no-contamination": "compromise"
   },
   "overrides": [
    "training-ban",
    "training-ban-by-name",
    "training-by-consent"
   ],
   "any": [
    "(?<![a-z])(?:(?:not|never) (?:[^.;]{0,120} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,120} )?(?:[,;.]|but|however|except|provided|save|unless) (?:[^.;]{0,40} )?(?:(?:VENDOR|it|consumer|free|trial|this|they|which) (?:\\w+ ){0,2}(?:may|might)|to train (?:\\w+ ){0,5}(?:classifiers?|filters|safety|moderation|detect)|(?:shall|does|will) not (?:restrict|prevent|limit|apply)|flagged|where (?:VENDOR|required)|VENDOR (?:considers|deems)))",
    "(?<![a-z])(?:(?:save|except)\\b[^.;]{0,100}(?:de-?identified|anonymi[sz]ed|safety|spam|fraud|abuse|classifier)[^.;]{0,120} not (?:[^.;]{0,60} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)))",
    "(?<![a-z])(?:subject to (?:the )?(?:\\w+ )?exceptions (?:[^.;]{0,100} )?(?:training|train)\\b)",
    "(?<![a-z])(?:by default (?:[^.;]{0,60} )?(?:not|n't|no) (?:[^.;]{0,80} )?(?:(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant))|improve (?:its|VENDOR's|the) (?:\\w+ )?models))",
    "(?<![a-z])(?:(?:not|n't|no) (?:[^.;]{0,80} )?(?:(?:re-?|pre-?)?train(?:s|ed|ing)?\\b(?! (?:course|session|materials? for|staff|employees|personnel|of (?:staff|personnel|employees)|to (?:staff|personnel|employees|CUSTOMER)))|fine-?tun(?:e|es|ed|ing)\\b|tun(?:e|ing) (?:\\w+ ){0,4}(?:models?|ranking)|machine[ -]learning (?:purpose|process|upon|on)|teach(?:es|ing)? (?:\\w+ |VENDOR's ){0,3}(?:systems?|models?|ai|algorithms?|assistant)) (?:[^.;]{0,40} )?by default)",
    "(?<![a-z])(?:(?:not|never) (?:used to |used for |be used to |be used for |use (?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b) to )?(?:train|training) (?:[^.;]{0,20} )?(?:generative|foundation|general) (?:[^.;]{0,60} )?(?:but|;) (?:[^.;]{0,60} )?may)",
    "(?<![a-z])(?:may (?:[^.;]{0,80} )?improve (?:[^.;]{0,60} )?(?:but|,) (?:VENDOR )?(?:will |shall |do |may )?not (?:[^.;]{0,40} )?train (?:[^.;]{0,20} )?(?:generative|foundation|ai|large|general))",
    "(?<![a-z])(?:(?:enterprise|business|paid|team)\\b[^.;]{0,60} not (?:be )?(?:used )?(?:for|to) train\\w*[^.]{0,40}(?:free|trial|consumer|personal) [^.;]{0,30}may)",
    "(?<![a-z])(?:unless: (?:[^.]{0,60})flagged|unless (?:[^.;]{0,30} )?flagged)",
    "(?<![a-z])(?:with (?:privacy|zero[- ]retention|private) mode (?:on|enabled) (?:[^.;]{0,60} )?(?:never|not) (?:[^.;]{0,40} )?train)"
   ],
   "lacks": [
    "(?<![a-z])(?:unless (?:and until )?(?:CUSTOMER|customer) (?:\\w+ )?(?:agree|consent|opts? in|opted in|instruct|ask|has|have explicitly|explicitly))",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,2}(?:shall|must|will|may|agrees?|can|should)(?: \\w+)? not\\b)",
    "(?<![a-z])(?:warrant|indemnif)"
   ]
  },
  {
   "id": "training-opted-out-at-providers",
   "why": "The vendor has opted out of training at the providers it uses, so far as it can.",
   "positions": {
    "use.no-training": "compromise",
    "data.no-contamination": "compromise"
   },
   "says": "(?<![a-z])(?:(?:has|have) opted out of (?:\\w+ )?training)"
  },
  {
   "id": "customer-owns-content",
   "why": "You own your content.",
   "positions": {
    "allocation.inputs": "preferred",
    "allocation.prompts": "preferred"
   },
   "any": [
    "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:\\w+ )?(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|remains?|stays?) (?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:owners?|proprietors?|title)\\b(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:the )?CUSTOMER\\b)",
    "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?|assign) (?:(?:[^;.]){0,70}?)CUSTOMER\\b(?:(?:[^;.]){0,70}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:assigns?|transfers?|conveys?) (?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) to CUSTOMER)",
    "(?<![a-z])(?:CUSTOMER's (?:exclusive |sole |full |proprietary )?(?:ownership|title|proprietary rights|rights)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:of|in|to|over)(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?)(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))"
   ],
   "lacks": [
    "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:do|does|shall|will|may|can|did|would)(?: not|n't) (?:\\w+ )?(?:own|have|acquire|retain|claim|obtain|hold))",
    "(?<![a-z])(?:CUSTOMER (?:represent|warrant)\\w*(?! and warrants? that VENDOR)(?:[^;]{0,60}) (?:that )?(?:CUSTOMER|it|they) (?:\\w+ )?(?:own|ha(?:s|ve)|hold|possess))",
    "(?<![a-z])(?:responsible for)"
   ]
  },
  {
   "id": "content-stays-yours",
   "why": "The text says that your content is yours.",
   "positions": {
    "allocation.inputs": "preferred",
    "allocation.prompts": "preferred"
   },
   "frame": {
    "actor": "customer",
    "act": "own",
    "negated": false
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|become) (?:\\w+,? ){0,6}(?:CUSTOMER's(?= (?:own|sole|exclusive|alone|property|to keep|intellectual|and)|[.,;:]|$| $)|CUSTOMER (?:property|ip)\\b))",
    "(?<![a-z])(?:is\\b|are\\b|remains?|stays?|stay\\b|be\\b)"
   ],
   "lacks": [
    "(?<![a-z])(?:responsible for)",
    "(?<![a-z])(?:CUSTOMER (?:represent|warrant))"
   ]
  },
  {
   "id": "vendor-claims-no-content",
   "why": "The vendor claims no ownership of your content.",
   "positions": {
    "allocation.inputs": "preferred",
    "allocation.prompts": "preferred"
   },
   "any": [
    "(?<![a-z])(?:VENDOR(?:(?!CUSTOMER (?:shall|will|may|do|does|is|are|owns?|grants?))[^;]){0,60}?(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't)) (?:[^;]{0,40} )?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:nothing|no\\b|not)[^;]{0,90} (?:transfers?|conveys?|grants?|gives?|assigns?|pass(?:es)?|vests?|confers?|accrues?|changes?|obtains?|acquires?)\\b[^;]{0,60}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:no\\b|nor\\b|neither)[^;]{0,40}?(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,60}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))[^;]{0,60}? (?:pass|transfer|accrue|vest|convey|grant|retained by)\\w*)",
    "(?<![a-z])(?:(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))[^;]{0,80}? (?:do|does|shall|will) not (?:pass|transfer|vest))"
   ],
   "lacks": [
    "(?<![a-z])(?:CUSTOMER (?:shall|will|may|do|does|can|acquires?|obtains?|receives?|gains?|has|have|gets?)(?: not| no|n't) [^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b))",
    "(?<![a-z])(?:to CUSTOMER(?! (?:and|or) VENDOR) (?:\\w+ )?(?:any|all|no|a)\\b)",
    "(?<![a-z])(?:(?:gives?|grants?|transfers?|conveys?) (?:to )?CUSTOMER\\b)",
    "(?<![a-z])(?:infring|warrant(?!y of title)|prior approval)"
   ]
  },
  {
   "id": "vendor-owns-content",
   "why": "The vendor owns your content.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "any": [
    "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:own|owns|owning|owned) (?:and (?:\\w+ ){1,3})?(?:(?:all|any|the|full|right|title|interest|and|rights|to|in|of|such|exclusively|ownership|every|each|,|intellectual|property|including|copyrights?|those|a|sole),? ?){0,16}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:VENDOR(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:(?:retain|keep|hold|reserve|have|has|own|maintain|enjoy|possess|obtain|acquire|receive)s?\\b) (?:(?:all|any|the|full|sole|exclusive|such|its|and),? ){0,4}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)(?:,? (?:all|any|the|right|title|interest|and|rights|to|in|of|such|intellectual|property|copyrights?|over)){0,12} (?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?)(?:(?:(?:belongs?|belonging)(?: \\w+){0,3} to|owned(?: \\w+){0,4} by|(?:property|possession|asset) of|vests?(?:ed)?(?:,? (?:and|shall|continue|to|vest|\\w+ly|absolutely|on|upon|from|creation|,)){0,7} (?:in|with)|(?:remains?|stays?|lies?|rests?|resides?)(?: \\w+ly)? with|(?:pass(?:es)?|transfer(?:s|red)?|accrues?|assigned|reserved)(?: \\w+){0,2} (?:to|in))) (?:and (?:\\w+ ){1,5})?(?:the )?VENDOR\\b(?!'s (?:affil|\\[|person)))",
    "(?<![a-z])(?:CUSTOMER(?:(?:(?!VENDOR\\b(?!'s (?:services?|platform|website|site|apps?|software|products?|tools?|studio|api)))[^;]){0,110}?) (?:assigns?|transfers?|conveys?|surrenders?) [^;]{0,60}?VENDOR\\b[^;]{0,90}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:CUSTOMER(?: \\w+){0,3} (?:do|does|shall|will|may|can)(?: not|n't) (?:\\w+ )?(?:own|acquire|claim|have|obtain|hold|get)\\b(?:(?!VENDOR|by using)[^;]){0,60}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:nothing|no)\\b[^;]{0,60} (?:transfers?|conveys?|gives?|grants?) (?:to )?CUSTOMER\\b[^;]{0,60}(?:(?:ownership|ownership rights?|title|rights?|interests?|copyrights?|intellectual property|propert(?:y|ies)|ip rights|database rights?)\\b)[^;]{0,40}?(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))"
   ],
   "lacks": [
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:third part(?:y|ies)')",
    "(?<![a-z])(?:CUSTOMER (?:represent|warrant))",
    "(?<![a-z])(?:against VENDOR)"
   ]
  },
  {
   "id": "content-stays-the-vendors",
   "why": "The text says that your content is the vendor’s.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": "own",
    "negated": false
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))(?:(?:(?!CUSTOMER\\b(?!'s \\[)|exclud|except|other than|apart from|not includ|but not|unless)[^;]){0,110}?) (?:is|are|be|as|remains?|stays?|becomes?|become) (?:\\w+,? ){0,6}(?:VENDOR's(?= (?:own|sole|exclusive|alone|property|intellectual|background)|[.,;]|$)|VENDOR (?:property|ip|materials)\\b|\\[vendor-property\\]))"
   ],
   "lacks": [
    "(?<![a-z])(?:\\[feedback\\])"
   ]
  },
  {
   "id": "joint-content",
   "why": "The vendor shares in the ownership of your content.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))[^;]{0,60}(?:joint(?:ly)? (?:owned|property)|shared ownership|co-own))"
   ],
   "lacks": [
    "(?<![a-z])(?:not)"
   ]
  },
  {
   "id": "content-for-vendors-ends",
   "why": "The vendor may use your content for ends of its own, such as improving its products.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "modify",
     "licence",
     "license",
     "sublicense",
     "publish",
     "sell",
     "store",
     "retain",
     "access",
     "train",
     "disclose",
     "promote",
     "derive",
     "test"
    ],
    "object": "any-inputs",
    "negated": false,
    "purpose": [
     "improve",
     "develop",
     "train",
     "research",
     "marketing",
     "any",
     "commercial",
     "compete"
    ],
    "without": [
     "opt-in",
     "consent"
    ],
    "exception": false
   },
   "any": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
   ],
   "lacks": [
    "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
    "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
    "(?<![a-z])(?:no other purpose)",
    "(?<![a-z])(?:not (?:to|for) (?:[a-z]+ )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
    "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without)\\b (?:[^;,]{0,60} )?(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning)))",
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:as (?:permitted|described|set out) (?:in|by|under))",
    "(?<![a-z])(?:CUSTOMER (?:shall|will|must|may|agrees?|can)(?: not)? (?:not )?(?:use|develop|create|train))"
   ]
  },
  {
   "id": "content-licence-for-vendors-ends",
   "why": "The licence over your content serves ends of the vendor, such as improving its products.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "says": [
    "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,200}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to use|us(?:e|ing)\\b))",
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:not|never|nor|neither|no|nothing|without|exclud\\w+)\\b (?:[^;,]{0,60} )?(?:improv|enhanc|develop|research|train))",
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
    "(?<![a-z])(?:any (?:purpose )?other (?:purpose|than))",
    "(?<![a-z])(?:no other purpose)",
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
   ]
  },
  {
   "id": "content-limits-that-let-in-own-ends",
   "why": "The limit on the use of your content lets in improvement, development or ends of the vendor.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "access",
     "retain",
     "disclose"
    ],
    "object": "any-inputs",
    "negated": true,
    "exceptFor": [
     "improve",
     "develop",
     "train",
     "research",
     "marketing",
     "any",
     "commercial"
    ]
   },
   "lacks": [
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
    "(?<![a-z])(?:opt(?:s|ed)?[ -]out)",
    "(?<![a-z])(?:any other purpose)"
   ]
  },
  {
   "id": "content-wide-licence",
   "why": "The licence over your content has no purpose that limits it.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "says": [
    "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)))",
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:publish|publicly|modify|modification|adapt|derivative|distribut|sell\\b|exploit|commerciali|translat|broadcast|disseminat|transmit|transform|syndicat|merchandis|us(?:e|es|ing)\\b|utili[sz]e)|perpetual|irrevocable)"
   ],
   "any": [
    "(?<![a-z])(?:perpetual)",
    "(?<![a-z])(?:irrevocabl)",
    "(?<![a-z])(?:sub-?licen[sc])",
    "(?<![a-z])(?:publish|publicly|distribut|derivative|modify|adapt|exploit|sell\\b)",
    "(?<![a-z])(?:transferable|assignable)",
    "(?<![a-z])(?:worldwide|world-wide|universe|throughout the world)",
    "(?<![a-z])(?:unlimited|unrestricted|without limit|in perpetuity|indefinite)"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
    "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)",
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:not grant|no licen[sc]e|no right)",
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?in\\b|consent|written (?:permission|approval|agreement)|prior approval|unless CUSTOMER (?:\\w+ )?(?:agree|permit|ask|instruct|authori)))",
    "(?<![a-z])(?:represents?\\b[^;]{0,40} that CUSTOMER (?:has|have|own))"
   ]
  },
  {
   "id": "content-lasting-licence",
   "why": "The licence over your content has no end and no narrow purpose.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "says": [
    "(?<![a-z])(?:VENDOR(?:(?:[^;.]){0,70}?) (?:has|have|receives?|retains?|keeps?|holds?|obtains?|acquires?|is granted|are granted|reserves?|gets?)\\b[^;]{0,60}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,160}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))"
   ],
   "any": [
    "(?<![a-z])(?:perpetual)",
    "(?<![a-z])(?:irrevocabl)",
    "(?<![a-z])(?:unlimited)",
    "(?<![a-z])(?:unrestricted)",
    "(?<![a-z])(?:forever)",
    "(?<![a-z])(?:for ever)",
    "(?<![a-z])(?:in perpetuity)"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))",
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
   ]
  },
  {
   "id": "content-no-restriction",
   "why": "Nothing restricts what the vendor does with your content.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse"
   },
   "says": [
    "(?<![a-z])(?:(?:nothing|no restriction|not (?:be )?(?:prevent|restrict|limit)\\w*|(?:is|are) free|at liberty)\\b[^;]{0,120}VENDOR[^;]{0,80}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))|VENDOR (?:is|are|shall be|will be) (?:free|at liberty|entitled) to [^;]{0,60}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))[^;]{0,60}(?:(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)))"
   ],
   "any": [
    "(?<![a-z])(?:restrict|prevent|limit|prohibit|free\\b|at liberty)"
   ],
   "lacks": [
    "(?<![a-z])(?:\\[feedback\\])",
    "(?<![a-z])(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't) (?:\\w+ ){0,3}\\[(?:content|inputs|outputs))",
    "(?<![a-z])(?:law)"
   ]
  },
  {
   "id": "content-narrow-use",
   "why": "The vendor keeps a narrow use of your content, for safety, security or the law.",
   "positions": {
    "allocation.inputs": "compromise",
    "allocation.prompts": "compromise"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "store",
     "retain",
     "access",
     "monitor",
     "licence",
     "test",
     "log",
     "derive",
     "modify"
    ],
    "object": "any-inputs",
    "negated": false,
    "purpose": [
     "security",
     "legal"
    ],
    "notPurpose": [
     "improve",
     "develop",
     "train",
     "research",
     "marketing",
     "any",
     "commercial",
     "compete"
    ]
   },
   "any": [
    "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
    "(?<![a-z])(?:in accordance with)",
    "(?<![a-z])(?:personnel|employees|staff)",
    "(?<![a-z])(?:(?:applicable|data protection|privacy) laws?(?! or))",
    "(?<![a-z])(?:confidential)",
    "(?<![a-z])(?:after (?:\\w+ ){0,3}(?:termination|expir))",
    "(?<![a-z])(?:measures|safeguards|controls)",
    "(?<![a-z])(?:delet|retention period)",
    "(?<![a-z])(?:to protect (?:the )?\\[)",
    "(?<![a-z])(?:(?:security|safety|integrity) (?:and \\w+ )?of (?:the )?\\[)",
    "(?<![a-z])(?:not (?:be )?(?:obliged|required|responsible))"
   ]
  },
  {
   "id": "content-narrow-exception",
   "why": "The vendor keeps a narrow use of your content, for safety, security or the law.",
   "positions": {
    "allocation.inputs": "compromise",
    "allocation.prompts": "compromise"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "store",
     "retain",
     "access",
     "licence",
     "own",
     "claim"
    ],
    "object": "any-inputs",
    "negated": true,
    "exceptFor": [
     "security"
    ]
   },
   "lacks": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
    "(?<![a-z])(?:confidential)"
   ]
  },
  {
   "id": "content-owned-but-safety",
   "why": "You own your content, and the vendor keeps a narrow use for safety, security or the law.",
   "positions": {
    "allocation.inputs": "compromise",
    "allocation.prompts": "compromise"
   },
   "frame": {
    "actor": "vendor",
    "negated": false
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:own\\b|owns|owned|ownership|title|belong|property|proprietor|yours|vests?\\b|CUSTOMER's|assigned)",
    "(?<![a-z])(?:but\\b|save (?:that|for)|except|however|provided|although|notwithstanding|subject (?:only )?to|while|nonetheless|nevertheless|right to|may\\b|confined to|limited to|without prejudice|reserv|licen[sc]e)",
    "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
    "(?<![a-z])(?:CUSTOMER(?: \\w+){0,2} (?:represent|warrant))",
    "(?<![a-z])(?:responsible for)",
    "(?<![a-z])(?:infring|indemnif)",
    "(?<![a-z])(?:confidential)"
   ]
  },
  {
   "id": "content-service-licence",
   "why": "The licence over your content is for providing the service only.",
   "positions": {
    "allocation.inputs": "preferred",
    "allocation.prompts": "preferred"
   },
   "says": [
    "(?<![a-z])(?:CUSTOMER(?: [\\w,]+){0,8} (?:(?:grants?|granting|gives?|giving|licen[sc]es?|allows?|allowing|permits?|authori[sz]es?|provides?|assigns?|agrees? to (?:grant|give|license)|accords?|confers?))\\b[^;]{0,160}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|permission|to \\w+)[^;]{0,200}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))",
    "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
   ],
   "any": [
    "(?<![a-z])(?:licen[sc]e)",
    "(?<![a-z])(?:\\bgrants?\\b)",
    "(?<![a-z])(?:permission)"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
    "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
    "(?<![a-z])(?:VENDOR(?: \\w+){0,3} grants?)"
   ]
  },
  {
   "id": "content-no-other-licence",
   "why": "The vendor gets no right in your content beyond providing the service.",
   "positions": {
    "allocation.inputs": "preferred",
    "allocation.prompts": "preferred"
   },
   "says": [
    "(?<![a-z])(?:VENDOR[^;]{0,50}(?:(?:(?:not|never|no|neither|nor|none|nothing|disclaims?|waives?|cannot|relinquish)\\b|n't))[^;]{0,40}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation)|stake|interest|claim)[^;]{0,80}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\]))|VENDOR(?: \\w+){0,3} (?:receives?|has|have|obtains?|is granted|are granted|acquires?) [^;]{0,80}(?:(?:(?:sub-?)?licen[sc]e[sd]?\\b|rights?\\b|permission|authori[sz]ation))[^;]{0,80}(?:(?:(?:(?:CUSTOMER's|the|any|such|all) ){0,3}\\[[a-z+-]*(?:content|inputs)[a-z+-]*\\])))"
   ],
   "any": [
    "(?<![a-z])(?:(?:sole(?:ly)?|only|exclusively|strictly|limited (?:to|purpose)|necessary|needed|required|indispensable|(?:in order )?to (?:\\w+ ){0,3}(?:provide|providing|operate|perform|deliver|run|host|render|enable|offer|support|fulfil|serve|allow)|(?:in connection with|in relation to|for|of|for the purposes? of|in the course of) (?:\\S+ ){0,4}(?:provi(?:ding|sion)|operati(?:ng|on)|perform(?:ing|ance)|deliver(?:ing|y)|rendering|running|fulfil)|so that|on CUSTOMER's behalf|behalf of CUSTOMER|for CUSTOMER\\b|to return|during the (?:\\w+ )?term|for the (?:\\w+ )?term))"
   ],
   "lacks": [
    "(?<![a-z])(?:(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better\\b|evolv|upgrad|develop|research|train(?!(?:ing)? (?:\\w+ )?(?:staff|personnel|employees))|fine-?tun|machine learning|benchmark|marketing|advertis|promot(?!ed)|commerciali|monetis|monetiz|\\bsell|new (?:products?|services?|features?|offerings?|technolog)|data products?|business purposes|own purposes|(?:any (?:and all )?(?:lawful |business |commercial |other )?purposes?|whatever purpose|any (?:manner|way|use)|without (?:restriction|limitation|limit)\\b|(?:freely|unrestricted)|for (?:its|our|their) own (?:business |commercial )?purposes)|whatever purpose|product planning))",
    "(?<![a-z])(?:(?:abuse|misuse|security|secure\\b|fraud|safety|illegal|unlawful|malware|malicious|prohibited|violat|harm\\b|harmful|crim(?:e|inal)|incidents?\\b|legal (?:obligation|requirement|dut|complian|claim|hold|process)|comply(?:ing)? with|compliance|required by law|as the law|law(?:s)? require|regulat|lawful requests|authorities|enforce|audit|moderat|prompt injection|attack|integrity|acceptable use|usage policy|archival copy|evidence|court|disputes?\\b|legally compelled|spam|risk assessment))",
    "(?<![a-z])(?:perpetual|irrevocable)"
   ]
  },
  {
   "id": "endless-licence",
   "why": "The vendor's right over the content has no end.",
   "positions": {
    "trap.perpetual-licence": "adverse",
    "trap.survival": "adverse"
   },
   "says": [
    "(?<![a-z])(?:(?:(?:(?:(?:CUSTOMER's|the|any|such|all|its|their) ){0,3}\\[[a-z+-]*(?:content|inputs|prompts|outputs|retrieval|training-data|embeddings|personal-data|confidential-information|derivative-works)[a-z+-]*\\]|CUSTOMER's (?:\\w+ ){0,2}(?:data|property|records?|files|documents|examples|queries|images|music|stuff|code|repositor(?:y|ies)|traffic|communications|edits|ai-inputs|designs)\\b|(?:customer|client|user) (?:data|content|records?|files|property)\\b|(?:what|anything|everything) (?:CUSTOMER|it) (?:\\w+ ){0,3}(?:type|ask|submit|upload|share|put|say|write|enter|send|provide)s?\\b|(?:conversations?|chats|transcripts|recordings|uploads?|submissions?|responses|api traffic|inference traffic|interactions|public posts|[a-z]+ stuff)\\b)|\\[[a-z+-]*(?:fine-tuned-models|account-data\\+content)[a-z+-]*\\]|(?:CUSTOMER's|custom|tuned) (?:\\w+ )?(?:models?|prompts?|completions?|submissions?|materials|uploads?|vectors|documents|songs|images)\\b)|(?:(?:this|that|such|the|said|foregoing|above|VENDOR's|these|those|its|any) (?:(?:content|data|usage|limited|foregoing|above|user|same|resulting) ){0,3}(?:licen[sc]es?|permissions?|right of use|usage rights?|rights? of use|authori[sz]ation|grant)\\b(?! to access)|rights? (?:that |which )?(?:CUSTOMER (?:\\w+ )?(?:grants?|gives?|licen[sc]es?|has given|have given)|VENDOR (?:\\w+ )?(?:obtain|acquire|receive)|so (?:granted|licensed)|(?:are |is )?granted (?:by CUSTOMER|to VENDOR|here|under)|(?:hereby )?conferred)|licen[sc]es? CUSTOMER (?:\\w+ )?(?:grants?|gives?)))",
    "(?<![a-z])(?:(?:perpetual(?:ly)?\\b|perpetuity\\b|for ?ever\\b|for ever\\b|everlasting|never-ending|for all time|without (?:limit|limitation) (?:in|of|as to) time|without (?:time )?limit of time|unlimited (?:period|duration|in time|in terms of time)|unlimited in (?:time|duration|terms of time)|not limited by (?:\\w+ ){0,4}(?:time|space)|unrestricted as to time|unlimited duration|no expiry date|(?:does|do|shall|will) not expire\\b|for good\\b|without (?:any )?end\\b|becomes? permanent|permanent licen[sc]e|(?:as long as|for the (?:whole |full )?(?:duration|term) of) [^;.]{0,60}(?:copyright|intellectual property|protect)))",
    "(?<![a-z])(?:licen[sc]|right|permission|permit|grant|give\\b|gives|us(?:e|es|ing)\\b|exploit|keep|stor(?:e|ing)\\b|reuse|allow|authori[sz]|utili[sz]|retain)"
   ],
   "lacks": [
    "(?<![a-z])(?:VENDOR (?:\\w+ ){0,4}(?:grants?|licen[sc]es|gives) (?:to )?(?:CUSTOMER|the customer|each|licensee|users?))",
    "(?<![a-z])(?:\\[feedback\\]|suggestions|confidentiality obligations|trade secrets?)",
    "(?<![a-z])(?:(?:not|neither|nor|no|never|without|nothing|least of all|excludes?|waives?|replaced|hereby terminated|used to|don't)\\b (?:[^.;]{0,80} )?(?:perpetual(?:ly)?\\b|perpetuity\\b|for ?ever\\b|for ever\\b|everlasting|never-ending|for all time|without (?:limit|limitation) (?:in|of|as to) time|without (?:time )?limit of time|unlimited (?:period|duration|in time|in terms of time)|unlimited in (?:time|duration|terms of time)|not limited by (?:\\w+ ){0,4}(?:time|space)|unrestricted as to time|unlimited duration|no expiry date|(?:does|do|shall|will) not expire\\b|for good\\b|without (?:any )?end\\b|becomes? permanent|permanent licen[sc]e|(?:as long as|for the (?:whole |full )?(?:duration|term) of) [^;.]{0,60}(?:copyright|intellectual property|protect)))",
    "(?<![a-z])(?:CUSTOMER (?:\\w+ ){0,3}(?:receives?|obtains?|acquires?|is granted|has|have|shall have) (?:\\w+,? ){0,8}(?:perpetual(?:ly)?\\b|perpetuity\\b|for ?ever\\b|for ever\\b|everlasting|never-ending|for all time|without (?:limit|limitation) (?:in|of|as to) time|without (?:time )?limit of time|unlimited (?:period|duration|in time|in terms of time)|unlimited in (?:time|duration|terms of time)|not limited by (?:\\w+ ){0,4}(?:time|space)|unrestricted as to time|unlimited duration|no expiry date|(?:does|do|shall|will) not expire\\b|for good\\b|without (?:any )?end\\b|becomes? permanent|permanent licen[sc]e|(?:as long as|for the (?:whole |full )?(?:duration|term) of) [^;.]{0,60}(?:copyright|intellectual property|protect)))",
    "(?<![a-z])(?:(?:statistics|metrics|figures|\\[aggregated-data\\]) [^.;]{0,160} (?:agreement|term)\\b)",
    "(?<![a-z])(?:records? (?:of|that)|required by law to hold|only where|where, and only where|opts? in|donat|public dataset|abuse reports|benchmark figures|de-identified counts)",
    "(?<![a-z])(?:(?:ends?|expires?|terminates?) (?:with|when|upon|on))",
    "(?<![a-z])(?:(?:software|platform|code|materials?) licen[sc]e to CUSTOMER|escrow|subscription to the software)"
   ]
  },
  {
   "id": "licence-for-the-term",
   "why": "The vendor's right over the content ends with the contract.",
   "positions": {
    "trap.survival": "preferred",
    "trap.perpetual-licence": "preferred"
   },
   "says": "(?<![a-z])(?:licen[sc]|permission|right|authori[sz]|authority)",
   "any": [
    "(?<![a-z])(?:(?:(?:this|that|such|the|said|foregoing|above|VENDOR's|these|those|its|any) (?:(?:content|data|usage|limited|foregoing|above|user|same|resulting) ){0,3}(?:licen[sc]es?|permissions?|right of use|usage rights?|rights? of use|authori[sz]ation|grant)\\b(?! to access)|rights? (?:that |which )?(?:CUSTOMER (?:\\w+ )?(?:grants?|gives?|licen[sc]es?|has given|have given)|VENDOR (?:\\w+ )?(?:obtain|acquire|receive)|so (?:granted|licensed)|(?:are |is )?granted (?:by CUSTOMER|to VENDOR|here|under)|(?:hereby )?conferred)|licen[sc]es? CUSTOMER (?:\\w+ )?(?:grants?|gives?)) (?:[^.;]{0,80} )?(?:is|are|lasts?|shall last|limited|runs?|expires?) (?:\\w+ ){0,3}(?:limited (?:in time )?to|only (?:for|until|as long as)|for|with) (?:the )?(?:\\w+ ){0,3}(?:term\\b|subscription|duration|agreement|order))",
    "(?<![a-z])(?:(?:(?:this|that|such|the|said|foregoing|above|VENDOR's|these|those|its|any) (?:(?:content|data|usage|limited|foregoing|above|user|same|resulting) ){0,3}(?:licen[sc]es?|permissions?|right of use|usage rights?|rights? of use|authori[sz]ation|grant)\\b(?! to access)|rights? (?:that |which )?(?:CUSTOMER (?:\\w+ )?(?:grants?|gives?|licen[sc]es?|has given|have given)|VENDOR (?:\\w+ )?(?:obtain|acquire|receive)|so (?:granted|licensed)|(?:are |is )?granted (?:by CUSTOMER|to VENDOR|here|under)|(?:hereby )?conferred)|licen[sc]es? CUSTOMER (?:\\w+ )?(?:grants?|gives?)) (?:[^.;]{0,60} )?(?:ends?|terminates?|expires?|ceases?|lapses?|stops?|dies|switches off|comes? to an end|shall (?:end|terminate|cease|expire|lapse)) (?:[^.;]{0,60} )?(?:when|on|upon|with|at|the (?:day|moment)|automatically|forthwith) (?:[^.;]{0,40} )?(?:agreement|contract|subscription|account|termination|expiry|term\\b|leave|cancel|close|order))",
    "(?<![a-z])(?:(?:revocable,? (?:and )?)(?:[^.;]{0,60} )?(?:time-limited|limited to the (?:\\w+ )?term|for the (?:\\w+ )?term (?:only|of)))",
    "(?<![a-z])(?:VENDOR's (?:\\w+ )?(?:rights?|licen[sc]e|permission|authority) (?:[^.;]{0,80} )?(?:shall )?(?:ends?|terminates?|expires?|ceases?|lapses?|is revoked) (?:\\w+ )?(?:on|upon|with|when|at) (?:[^.;]{0,40} )?(?:terminat|expir|agreement|contract|account|term\\b))"
   ],
   "lacks": [
    "(?<![a-z])(?:VENDOR (?:\\w+ ){0,3}(?:grants?|gives) |granted to CUSTOMER|CUSTOMER's (?:\\w+ )?(?:rights?|licen[sc]e) to (?:use|access)|(?:use|access) (?:to )?(?:the )?(?:services?|software|platform|website|app)\\b)",
    "(?<![a-z])(?:except|save|apart from|other than|unless|provided that|survive (?!in)|notwithstanding|continues? (?:after|for)|backup)",
    "(?<![a-z])(?:CUSTOMER's (?:right|access)|\\[vendor-property\\])"
   ]
  }
 ],
}
