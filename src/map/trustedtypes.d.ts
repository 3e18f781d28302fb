/** Of Trusted Types what the atlas uses. */
interface TrustedScriptURL {
  toString(): string;
}

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => TrustedScriptURL };
}

/** Missing where a browser does not know them. */
declare var trustedTypes: TrustedTypesFactory | undefined;
