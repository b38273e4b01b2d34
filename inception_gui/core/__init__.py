"""Everything that knows no Qt: pictures, network, heat maps, weights, jobs."""
